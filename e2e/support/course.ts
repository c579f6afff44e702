import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Reason = string | { readonly text: string };
type Reasons = Readonly<Record<string, Reason>>;

/** An answer that can be given, with what its author says to it. */
export interface WrittenChoice {
  readonly id: string;
  readonly text: string;
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
  readonly kind: string;
  readonly title: string;
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
}

interface WrittenFile {
  readonly sets: readonly {
    readonly id: string;
    readonly items: readonly string[];
    readonly class: readonly string[];
  }[];
  readonly items: readonly WrittenItem[];
}

const { items, sets } = parse(
  readFileSync(new URL('../../quizzes/02-smart.yaml', import.meta.url), 'utf8'),
) as WrittenFile;

export const writtenItems = items;

export function writtenItem(id: string): WrittenItem {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`quizzes/02-smart.yaml has no item ${id}`);
  return item;
}

export function writtenSet(id: string): WrittenFile['sets'][number] {
  const set = sets.find((one) => one.id === id);
  if (!set) throw new Error(`quizzes/02-smart.yaml has no set ${id}`);
  return set;
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
