import type { Item } from '../../model/item.ts';
import { thinkingErrors } from '../../model/thinking-errors.ts';
import type { Finding } from '../finding.ts';
import { misconceptionsPath } from '../misconceptions-file.ts';
import { allowedNames, nearest } from '../nearest.ts';
import type { Parsed } from '../parsed.ts';
import { type Place, reportInto } from '../place.ts';
import type { Written } from '../quiz/sections.ts';

/** Where a thinking error is named first. */
interface Naming {
  /** `item "q-k2-07"` */
  readonly thing: string;
  /** `option "b"`; empty where the item names it at no part of its own. */
  readonly part: string;
  readonly place: Place;
}

/** Thinking errors without a sentence: they stand in the notebook of mistakes by their name alone. */
export function checkSentences({ quizFiles, misconceptions, sentences }: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const named = namings(quizFiles);
  const unnamed = sentences.filter((name) => !named.has(name));
  const [example] = misconceptions;
  for (const [name, { thing, part, place }] of example ? named : []) {
    // A slip in one of the two is told where the sentence stands.
    if (sentences.includes(name) || nearest(name, unnamed) !== undefined) continue;
    const meant = nearest(name, sentences);
    report(place, {
      thing,
      problem: `the misconception "${name}"${part && ` of ${part}`} has no sentence for learners`,
      allowed: `${meant === undefined ? '' : `did you mean "${meant}"? If not, `}add the thought as a statement to ${misconceptionsPath}: "${name}": "…", as in "${example?.name}": "${example?.text}"`,
      severity: 'warning',
    });
  }
  return findings;
}

/** Sentences for thinking errors that no item names. */
export function checkMisconceptions({ quizFiles, misconceptions }: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const named = namings(quizFiles);
  const unsaid = [...named.keys()].filter((name) => !misconceptions.some((one) => one.name === name));
  for (const { name, place } of misconceptions) {
    if (named.has(name)) continue;
    const meant = nearest(name, unsaid);
    const naming = meant === undefined ? undefined : named.get(meant);
    const allowed = naming
      ? `${naming.thing} names "${meant}": write both alike`
      : allowedNames('misconceptions', named.keys(), name);
    report(place, { thing: `misconception "${name}"`, problem: 'no item names it', allowed });
  }
  return findings;
}

function namings(quizFiles: Parsed['quizFiles']): ReadonlyMap<string, Naming> {
  const named = new Map<string, Naming>();
  for (const written of quizFiles.flatMap(({ items }) => items)) {
    for (const name of errorsIn(written.value)) if (!named.get(name)?.part) named.set(name, namingOf(name, written));
  }
  return named;
}

function namingOf(name: string, { declared: { thing, place }, places }: Written<Item>): Naming {
  const path = places.find('misconception', name);
  return path
    ? { thing, part: places.subject(path.slice(0, -1)), place: places.place(path) }
    : { thing, part: '', place };
}

function errorsIn(item: Item): readonly string[] {
  return 'bloom' in item || item.kind === 'vote' ? thinkingErrors(item) : [];
}
