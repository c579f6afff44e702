import { optional, strictObject, string } from 'valibot';
import type { Finding } from './finding.ts';
import { reportInto } from './place.ts';
import type { Source } from './source.ts';
import { wordsIn } from './words.ts';
import { readEntries } from './yaml/entries.ts';
import { id, text } from './yaml/text.ts';

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
  /** False where the structure is broken: ids may stand in the file that nobody could read. */
  readonly whole: boolean;
  readonly findings: readonly Finding[];
} {
  const { entries, names, whole, findings: misfits, placeOf } = readEntries(source, id, shape, 'term');
  const findings = [...misfits];
  const report = reportInto(findings);
  const terms = entries.map(({ name, fields: { lang, ...rest } }): Term => {
    const count = wordsIn(rest.text).length;
    if (count > mostWords) {
      const problem = `its text has ${count} words`;
      report(placeOf(name, 'text'), { thing: `term "${name}"`, problem, allowed: `${mostWords} are allowed` });
    }
    return { id: name, ...rest, ...(lang === undefined ? {} : { lang }) };
  });
  return {
    terms: terms.sort((one, other) => one.term.localeCompare(other.term, 'de')),
    ids: names,
    whole,
    findings,
  };
}
