import { compareFindings, type Finding } from '../finding.ts';

/**
 * What several places say wrong in the same words, above all a name that is not there, is told at the first of them, which
 * names the others: whoever slips in the id of an item has one thing to mend.
 */
export function tellOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of [...findings].sort(compareFindings)) {
    groups.set(finding.problem, [...(groups.get(finding.problem) ?? []), finding]);
  }
  return [...groups.values()].flatMap(([first, ...more]) => {
    if (!first || !more.length) return first ?? [];
    const same = `the same at ${more.map(({ path, line }) => `${path}:${line}`).join(', ')}`;
    return { ...first, allowed: [...(first.allowed ? [first.allowed] : []), same].join('; ') };
  });
}
