import { optional, pipe, regex, strictObject, string } from 'valibot';
import type { Source as Citation } from '../model/item.ts';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';
import { readEntries } from './yaml/entries.ts';
import { id, text } from './yaml/text.ts';

export const sourcesPath = 'slides/sources.yaml';

const citation = strictObject({
  text,
  url: optional(pipe(string(), regex(/^https?:\/\/\S+$/, 'a url begins with https://'))),
  date: optional(pipe(string(), regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'a date is "1981", "1981-11" or "1981-11-30"'))),
});

export interface SourcesFile {
  /** The sources as they are printed, by their ids. */
  readonly sources: ReadonlyMap<string, Citation>;
  /** Every id of the file, also of what could not be read. */
  readonly ids: readonly string[];
}

/** Reads `slides/sources.yaml`. Never throws. */
export function parseSourcesFile(source: Source): SourcesFile & {
  /** False where the structure is broken: ids may stand in the file that nobody could read. */
  readonly whole: boolean;
  readonly findings: readonly Finding[];
} {
  const { entries, names, whole, findings } = readEntries(source, id, citation, 'source');
  const sources = new Map(entries.map(({ name, fields }) => [name, printed(name, fields)]));
  return { sources, ids: names, whole, findings };
}

function printed(
  id: string,
  { text, url, date }: { text: string; url?: string | undefined; date?: string | undefined },
) {
  return { id, text, ...(url === undefined ? {} : { url }), ...(date === undefined ? {} : { date }) };
}
