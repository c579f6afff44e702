import { looseObject, optional, record, safeParse, strictObject, string } from 'valibot';
import { type Finding, findingAt } from './finding.ts';
import type { Source } from './source.ts';
import { wordsIn } from './words.ts';
import { parseYaml } from './yaml/document.ts';
import { readTree } from './yaml/read.ts';
import { id, text } from './yaml/text.ts';
import { spanAt } from './yaml/tree.ts';

export const glossaryPath = 'slides/glossary.yaml';

/** What is read while a finger waits on a word. */
const mostWords = 25;

/** A word that the course explains. */
export interface Term {
  readonly id: string;
  readonly term: string;
  /** The language of the word, where it is not German: `en`. */
  readonly lang?: string;
  readonly text: string;
}

const shape = strictObject({ term: text, lang: optional(string()), text });

/** Reads `slides/glossary.yaml`: what slides may name in `[Shitstorms]{shitstorm}`. Never throws. */
export function parseGlossary(source: Source): {
  /** In the order of the alphabet. */
  readonly terms: readonly Term[];
  /** Every id of the file, also of what could not be read. */
  readonly ids: readonly string[];
  readonly findings: readonly Finding[];
} {
  const { root, findings: broken } = parseYaml(source);
  const { value, findings: misfits } = readTree(source, root, record(id, shape));
  const entries = safeParse(looseObject({}), value);
  const written = Object.entries(entries.success ? entries.output : {});
  const findings: Finding[] = [];
  const terms = written.flatMap(([name, fields]): readonly Term[] => {
    const read = safeParse(shape, fields);
    if (!read.success) return [];
    const count = wordsIn(read.output.text).length;
    if (count > mostWords) {
      const { start, end } = spanAt(root, [name, 'text']);
      const problem = `its text has ${count} words`;
      findings.push(
        findingAt(source, start, end, { thing: `term "${name}"`, problem, allowed: `${mostWords} are allowed` }),
      );
    }
    const { lang, ...rest } = read.output;
    return [{ id: name, ...rest, ...(lang === undefined ? {} : { lang }) }];
  });
  return {
    terms: terms.sort((one, other) => one.term.localeCompare(other.term, 'de')),
    ids: written.map(([name]) => name),
    findings: [...broken, ...misfits, ...findings],
  };
}
