import { html, nothing, type TemplateResult } from 'lit';
import { markedText } from '../../model/smart-hints/marked-text.ts';
import type { SmartHint, SmartQuestion, SmartReason } from '../../model/smart-hints/question.ts';
import { smartHints } from '../../model/smart-hints/smart-hints.ts';
import { smartHints as words } from '../../strings/smart-hints.ts';
import { caret } from './icons.ts';

const questions: Readonly<Record<SmartQuestion, string>> = words.questions;
const reasons: Readonly<Record<SmartReason, (words: readonly string[]) => string>> = words.reasons;

/** Hints on a text as they are to be drawn. */
export interface HintsView {
  readonly id: string;
  /** The name of the panel: that of the button that opens it. */
  readonly name: string;
  readonly text: string;
  /** On a slide one hint is seen at a time. */
  readonly folds: boolean;
  /** The hint that was asked for, where one is seen at a time. */
  readonly asked: SmartQuestion | undefined;
  onNext(question: SmartQuestion): void;
}

/** What the rules recognise in a text, in a sentence to say aloud. */
export function spokenHints(text: string): string {
  if (text.trim() === '') return words.empty;
  const hints = smartHints(text);
  const missing = hints.filter(({ found }) => !found);
  const count = words.count(hints.length - missing.length, hints.length);
  if (!missing.length) return `${count} ${words.note}`;
  return `${count} ${words.missing(missing.map(({ question }) => questions[question]))}`;
}

/** One hint as text: question, whether it was recognised, why, and how to go on. */
export function spokenHint(text: string, question: SmartQuestion): string {
  const hint = smartHints(text).find((one) => one.question === question);
  return hint ? `${stateOf(hint)} ${reasonOf(text, hint)}` : '';
}

/**
 * The learner's own text with the recognised words marked and labelled, and a hint for each question: those without an
 * answer first. Computed anew at every drawing, so that it is true of the text that stands there.
 */
export function renderSmartHints({ id, name, text, folds, asked, onNext }: HintsView): TemplateResult {
  if (text.trim() === '') {
    return html`<div class="smart-hints" id=${id} role="group" aria-label=${name}><p>${words.empty}</p></div>`;
  }
  const hints = smartHints(text);
  const ordered = [...hints.filter(({ found }) => !found), ...hints.filter(({ found }) => found)];
  return html`<div class="smart-hints" id=${id} role="group" aria-label=${name}>
    <p class="hints-text">${markedText(text, hints).map(renderStretch)}</p>
    <p class="hints-note">${words.count(hints.filter(({ found }) => found).length, hints.length)} ${words.note}</p>
    ${folds ? renderOne(text, ordered, asked, onNext) : html`<ul>${ordered.map((hint) => html`<li>${renderHint(text, hint)}</li>`)}</ul>`}
  </div>`;
}

function renderStretch({ text, questions: answered }: ReturnType<typeof markedText>[number]): TemplateResult | string {
  if (!answered.length) return text;
  const label = answered.map((question) => questions[question]).join(', ');
  return html`<mark>${text}<span class="vh">${words.recognisedAs}</span><b class="hints-label">${label}</b></mark>`;
}

function renderOne(
  text: string,
  ordered: readonly SmartHint[],
  asked: SmartQuestion | undefined,
  onNext: HintsView['onNext'],
): TemplateResult | typeof nothing {
  const seen = ordered.find(({ question }) => question === asked) ?? ordered[0];
  if (!seen) return nothing;
  const place = ordered.indexOf(seen);
  const next = ordered[(place + 1) % ordered.length] ?? seen;
  return html`<div class="slip">${renderHint(text, seen)}
      <button type="button" class="why-button" @click=${() => onNext(next.question)}>${words.next(place + 1, ordered.length)}</button></div>
    <ul class="vh">${ordered.filter((one) => one !== seen).map((hint) => html`<li>${renderHint(text, hint)}</li>`)}</ul>`;
}

/** The caret means „hier fehlt etwas“; what was recognised has no tick, because nobody has judged it. */
function renderHint(text: string, hint: SmartHint): TemplateResult {
  return html`<b class="hint-state">${hint.found ? nothing : caret()}${stateOf(hint)}</b> ${reasonOf(text, hint)}`;
}

function stateOf({ question, found }: SmartHint): string {
  return `${questions[question]}: ${found ? words.recognised : words.notRecognised}.`;
}

/** Of words that only come near the first is enough. */
function reasonOf(text: string, { found, reason, words: ranges }: SmartHint): string {
  const quoted = [...new Set(ranges.map(({ from, to }) => text.slice(from, to)))];
  return reasons[reason](found ? quoted : quoted.slice(0, 1));
}
