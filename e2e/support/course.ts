import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Kind } from '../../src/model/item.ts';

type Reason = string | { readonly text: string };
type Reasons = Readonly<Record<string, Reason>>;

/** An answer that can be given, with what its author says to it. */
export interface WrittenChoice {
  readonly id: string;
  readonly text: string;
  /** The heading of a field to write in. */
  readonly label?: string;
  readonly correct?: boolean;
  readonly feedback?: Reason;
}

/** A card or left side: its places and what is said to each. */
export interface WrittenCard {
  readonly id: string;
  readonly text: string;
  readonly in?: string | readonly string[];
  readonly goes?: string;
  readonly feedback: Reasons;
}

/** An item as its author wrote it, key and feedback included; which parts there are depends on the kind. */
export interface WrittenItem {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly look?: string;
  readonly stem?: string;
  readonly hint?: string;
  readonly generalFeedback?: string;
  readonly text?: string;
  readonly options?: readonly WrittenChoice[];
  readonly reasons?: readonly WrittenChoice[];
  readonly fields?: readonly WrittenChoice[];
  readonly cards?: readonly WrittenCard[];
  readonly left?: readonly WrittenCard[];
  readonly right?: readonly WrittenChoice[];
  readonly marks?: Readonly<Record<string, { readonly correct?: boolean; readonly feedback: Reason }>>;
  readonly gaps?: Readonly<Record<string, { readonly options: readonly WrittenChoice[] }>>;
  readonly truth?: boolean;
  readonly feedback?: Reasons;
  readonly answer?: number;
  readonly wrong?: readonly { readonly value: number; readonly feedback: Reason }[];
  readonly steps?: readonly WrittenChoice[];
  readonly inversions?: readonly { readonly feedback: Reason }[];
  /** A vote that asks a question of the check. */
  readonly asks?: string;
}

/** An exercise of several items, one after the other. */
interface WrittenExercise {
  readonly id: string;
  readonly parts: readonly string[];
}

interface WrittenSet {
  readonly id: string;
  readonly items: readonly string[];
  readonly class: readonly string[];
}

interface WrittenFile {
  readonly chapter: string;
  readonly sets?: readonly WrittenSet[];
  readonly exercises?: readonly WrittenExercise[];
  readonly items: readonly WrittenItem[];
}

const folder = new URL('../../quizzes/', import.meta.url);
const files: readonly WrittenFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));

const composites = files.flatMap(({ exercises = [] }) => exercises);

/** All items of a chapter, `K2`. */
export function writtenItemsOf(chapter: string): readonly WrittenItem[] {
  return files.filter((file) => file.chapter === chapter).flatMap(({ items }) => items);
}

/** The ids of all chapters that ask something. */
export const writtenChapters = [...new Set(files.map(({ chapter }) => chapter))];

export function writtenItem(id: string): WrittenItem {
  return named(
    files.flatMap(({ items }) => items),
    id,
  );
}

export function writtenSet(id: string): WrittenSet {
  return named(
    files.flatMap(({ sets = [] }) => sets),
    id,
  );
}

/** The ids of a chapter's questions. */
export function questionsOf(chapter: string): readonly string[] {
  return writtenItemsOf(chapter).flatMap(({ id }) => (id.startsWith('q-') ? [id] : []));
}

/** The ids of a chapter's exercises. */
export function exercisesOf(chapter: string): readonly string[] {
  const ids = writtenItemsOf(chapter).map(({ id }) => composites.find((whole) => whole.parts.includes(id))?.id ?? id);
  return [...new Set(ids)].filter((id) => id.startsWith('u'));
}

/** The items of which an exercise is made; a question and an exercise of one item are their own only part. */
export function partsOf(id: string): readonly string[] {
  return composites.find((one) => one.id === id)?.parts ?? [id];
}

function named<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`quizzes/ has no ${id}`);
  return found;
}

/** The reason as the learner reads it. */
export function textOf(reason: Reason | undefined): string {
  return typeof reason === 'object' ? reason.text : (reason ?? '');
}

/** Every `feedback` below a node. */
export function reasonTexts(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(reasonTexts);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => (name === 'feedback' ? sentences(value) : reasonTexts(value)));
}

function sentences(feedback: unknown): readonly string[] {
  if (typeof feedback === 'string') return [feedback];
  if (typeof feedback !== 'object' || feedback === null) return [];
  if ('text' in feedback) return [String(feedback.text)];
  return Object.values(feedback).flatMap(sentences);
}
