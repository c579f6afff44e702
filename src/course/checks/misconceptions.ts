import type { Item } from '../../model/item.ts';
import { thinkingErrors } from '../../model/thinking-errors.ts';
import type { Finding } from '../finding.ts';
import { misconceptionsPath } from '../misconceptions-file.ts';
import { allowedNames } from '../nearest.ts';
import type { Parsed } from '../parsed.ts';
import { reportInto } from '../place.ts';

/**
 * Thinking errors and their sentences belong together: a sentence that no item names says nothing, and an error without
 * one stands in the notebook of mistakes by its name alone.
 */
export function checkMisconceptions({ quizFiles, misconceptions }: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const named = new Map(
    quizFiles.flatMap(({ items }) =>
      items.flatMap(({ value, declared }) => errorsIn(value).map((name) => [name, declared] as const)),
    ),
  );
  for (const { name, place } of misconceptions) {
    if (named.has(name)) continue;
    const allowed = allowedNames('misconceptions', named.keys(), name);
    report(place, { thing: `misconception "${name}"`, problem: 'no item names it', allowed });
  }
  const said = new Set(misconceptions.map(({ name }) => name));
  for (const [name, { place, thing }] of said.size ? named : []) {
    if (said.has(name)) continue;
    report(place, {
      thing,
      problem: `its misconception "${name}" has no sentence`,
      allowed: `write "${name}": "…" in ${misconceptionsPath}: the thought as a statement`,
      severity: 'warning',
    });
  }
  return findings;
}

function errorsIn(item: Item): readonly string[] {
  return 'bloom' in item || item.kind === 'vote' ? thinkingErrors(item) : [];
}
