import { type GenericSchema, type InferOutput, looseObject, record, safeParse } from 'valibot';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import type { Source } from '../source.ts';
import { parseYaml } from './document.ts';
import { readTree } from './read.ts';
import type { Shape } from './shape.ts';
import { type Path, spanAt } from './tree.ts';

/** What a file holds that is a map from names to entries of one shape. */
export interface Entries<T> {
  /** What could be read, in the order of the file. */
  readonly entries: readonly { readonly name: string; readonly fields: T }[];
  /** Every name of the file, also of what could not be read. */
  readonly names: readonly string[];
  /** False where the structure is broken: names may stand in the file that nobody could read. */
  readonly whole: boolean;
  readonly findings: readonly Finding[];
  /** Where the value at a path stands. */
  readonly placeOf: (...path: Path) => Place;
}

/**
 * Reads a whole file of entries. What is wrong in one of them is a finding and hides none of the others. Never throws.
 * @param thing what an entry is called in messages: `term`.
 */
export function readEntries<S extends Shape>(
  source: Source,
  names: GenericSchema<string, string>,
  shape: S,
  thing: string,
): Entries<InferOutput<S>> {
  const { root, findings: broken } = parseYaml(source);
  const { value, findings: misfits } = readTree(source, root, record(names, shape), thing);
  const plain = safeParse(looseObject({}), value);
  const written = Object.entries(plain.success ? plain.output : {});
  return {
    entries: written.flatMap(([name, raw]) => {
      const read = safeParse(shape, raw);
      return read.success ? [{ name, fields: read.output }] : [];
    }),
    names: written.map(([name]) => name),
    whole: root !== null || !broken.length,
    findings: [...broken, ...misfits],
    placeOf: (...path) => ({ source, ...spanAt(root, path) }),
  };
}
