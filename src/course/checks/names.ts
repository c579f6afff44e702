import type { Parsed } from '../parsed.ts';

/** What there is in the whole course, for checks of names that cross files. */
export interface Names {
  /** Ids of items, also of those that could not be read; the same for sets and exercises. */
  readonly items: ReadonlySet<string>;
  readonly sets: ReadonlySet<string>;
  readonly exercises: ReadonlySet<string>;
  readonly slides: ReadonlySet<string>;
  readonly objectives: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  /**
   * True where the slides, or objectives, of the chapter to which the id belongs by its beginning (`k2-s08`, `k2-z1`)
   * are written: then the id must be among them.
   */
  mustBe(what: 'slides' | 'objectives', id: string): boolean;
}

export function namesOf({ slideFiles, quizFiles, sources, terms, paths }: Parsed): Names {
  const declared = quizFiles.flatMap(({ declarations }) => declarations);
  const of = (kind: string): Set<string> =>
    new Set(declared.filter(({ thing }) => thing.startsWith(`${kind} `)).map(({ id }) => id));
  const chapters = slideFiles.map(({ chapter }) => chapter);
  return {
    items: of('item'),
    sets: of('set'),
    exercises: of('exercise'),
    slides: new Set(slideFiles.flatMap(({ slides }) => slides.map(({ id }) => id))),
    objectives: new Set(chapters.flatMap(({ objectives }) => (objectives ?? []).map(({ id }) => id))),
    sources: new Set(sources.ids),
    terms: new Set(terms),
    paths,
    mustBe: (what, id) => {
      const owner = chapters.find(({ chapter }) => id.startsWith(`${chapter.toLowerCase()}-`));
      return owner !== undefined && (what === 'slides' || owner.objectives !== undefined);
    },
  };
}
