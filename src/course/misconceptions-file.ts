import { looseObject, record, safeParse, string } from 'valibot';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Source } from './source.ts';
import { parseYaml } from './yaml/document.ts';
import { readTree } from './yaml/read.ts';
import { text } from './yaml/text.ts';
import { spanAt } from './yaml/tree.ts';

export const misconceptionsPath = 'slides/misconceptions.yaml';

/** A thinking error in a sentence. */
export interface Misconception {
  /** The words with which items name it. */
  readonly name: string;
  /** The thought as a statement. */
  readonly text: string;
  readonly place: Place;
}

/** Reads `slides/misconceptions.yaml`: what the notebook of mistakes says. Never throws. */
export function parseMisconceptions(source: Source): {
  readonly misconceptions: readonly Misconception[];
  readonly findings: readonly Finding[];
} {
  const { root, findings: broken } = parseYaml(source);
  const { value, findings: misfits } = readTree(source, root, record(string(), text));
  const entries = safeParse(looseObject({}), value);
  const misconceptions = Object.entries(entries.success ? entries.output : {}).flatMap(([name, said]) =>
    typeof said === 'string' && said ? [{ name, text: said, place: { source, ...spanAt(root, [name]) } }] : [],
  );
  return { misconceptions, findings: [...broken, ...misfits] };
}
