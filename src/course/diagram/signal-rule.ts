import type { Report } from '../place.ts';
import type { Source } from '../source.ts';
import type { SvgToken } from './svg-tokens.ts';

/** Reports a drawing that points at two things: the eye goes to one. */
export function checkSignal(tokens: readonly SvgToken[], source: Source, thing: string, report: Report): void {
  const [, second] = signalSteps(tokens);
  if (!second) return;
  report(
    { source, start: second.start, end: second.end },
    { thing, problem: 'a second build step has the signal colour', allowed: 'use it once, for what matters most' },
  );
}

type Open = Extract<SvgToken, { kind: 'open' }>;

/** The first element in the signal colour of each build step; what is shown from the start counts as one step. */
function signalSteps(tokens: readonly SvgToken[]): readonly Open[] {
  const found = new Map<string, Open>();
  const open: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'close') open.pop();
    if (token.kind !== 'open') continue;
    const step = token.attributes.find(({ name }) => name === 'data-step')?.value ?? open.at(-1) ?? '';
    const isSignal = token.attributes.some(({ value }) => value.includes('--c-signal'));
    if (isSignal && !found.has(step)) found.set(step, token);
    if (!token.selfClosing) open.push(step);
  }
  return [...found.values()];
}
