import type { Finding } from './finding.ts';
import { reportInto } from './place.ts';
import { readLines } from './slides/lines.ts';
import { type Prose, readProse } from './slides/prose.ts';
import type { Source } from './source.ts';

export const colophonPath = 'slides/colophon.md';

/** Reads `slides/colophon.md`: Markdown with headings ###, without fences, source marks and terms. Never throws. */
export function parseColophon(source: Source): { readonly colophon: Prose; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const { tokens, headings, uses } = readProse(readLines(source, report), 'colophon', report);
  for (const { level, place } of headings) {
    if (level === 3) continue;
    report(place, { thing: 'colophon', problem: `a heading of level ${level}`, allowed: 'headings are ###' });
  }
  for (const { name, place } of [...uses.sources, ...uses.terms, ...uses.images]) {
    const allowed = 'it has text, lists, tables and links';
    report(place, { thing: 'colophon', problem: `it refers to "${name}"`, allowed });
  }
  return { colophon: { tokens }, findings };
}
