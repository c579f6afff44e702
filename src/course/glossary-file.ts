import { looseObject, optional, record, safeParse, strictObject, string } from 'valibot';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';
import { parseYaml } from './yaml/document.ts';
import { readTree } from './yaml/read.ts';
import { id, text } from './yaml/text.ts';

export const glossaryPath = 'slides/glossary.yaml';

const shape = record(id, strictObject({ term: text, lang: optional(string()), text }));

/** The ids that `slides/glossary.yaml` explains: what slides may name in `[Shitstorms]{shitstorm}`. Never throws. */
export function parseGlossary(source: Source): {
  readonly ids: readonly string[];
  readonly findings: readonly Finding[];
} {
  const { root, findings: broken } = parseYaml(source);
  const { value, findings: misfits } = readTree(source, root, shape);
  const entries = safeParse(looseObject({}), value);
  return { ids: entries.success ? Object.keys(entries.output) : [], findings: [...broken, ...misfits] };
}
