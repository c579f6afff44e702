import { type BaseIssue, type BaseSchema, type InferOutput, safeParse } from 'valibot';
import type { Finding } from '../finding.ts';
import type { Place } from '../place.ts';
import { Source } from '../source.ts';
import { parseYaml } from '../yaml/document.ts';
import { readTree } from '../yaml/read.ts';
import type { Shape } from '../yaml/shape.ts';
import { type Path, spanAt } from '../yaml/tree.ts';
import type { Block } from './blocks.ts';

export interface ReadFields<T> {
  /** Absent where the fields are not right: the findings say why. */
  readonly value?: T;
  readonly findings: readonly Finding[];
  /** Where a value stands; the block's first field where it is not there. */
  readonly placeOf: (path: Path) => Place;
}

/**
 * Reads the fields of a block by a schema.
 * @param thing what the findings are about, `slide "k2-s04"`.
 */
export function readFields<S extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(
  { opening, fields }: Block,
  schema: S,
  thing: string,
): ReadFields<InferOutput<S>> {
  const { source } = opening;
  const from = fields[0]?.start ?? opening.end;
  const masked = new BlockSource(source, from, fields.at(-1)?.end ?? from);
  const { root, findings } = parseYaml(masked);
  const read = readTree(masked, root, schema as unknown as Shape);
  const all = [...findings, ...read.findings].map((finding) => ({ ...finding, thing }));
  const parsed = all.length ? undefined : safeParse(schema, read.value);
  return {
    ...(parsed?.success ? { value: parsed.output } : {}),
    findings: all,
    placeOf: (path) => {
      const { start, end } = spanAt(root, path);
      return start < from ? { source, start: from, end: from } : { source, start, end: end ?? start };
    },
  };
}

/** A file of which only a stretch can be read; offsets, lines and frames are those of the whole file. */
class BlockSource extends Source {
  readonly #whole: Source;

  constructor(whole: Source, start: number, end: number) {
    const hide = (text: string): string => text.replace(/[^\n]/g, ' ');
    const { text } = whole;
    super(whole.path, hide(text.slice(0, start)) + text.slice(start, end) + hide(text.slice(end)));
    this.#whole = whole;
  }

  override line(line: number): string {
    return this.#whole.line(line);
  }
}
