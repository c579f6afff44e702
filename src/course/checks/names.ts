import type { Parsed } from '../parsed.ts';
import type { ChapterFields } from '../slides/fields.ts';
import type { SlideFile } from '../slides/slide.ts';

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
  /** Ids given twice: which of the two is meant, nobody knows. */
  readonly twice: ReadonlySet<string>;
  /** True where an entry of a quiz file lacks an id of its own, which is told there: a name that is missing may be meant for it. */
  readonly entriesOpen: boolean;
  /**
   * True where the slides, or objectives, of the chapter to which the id belongs by its beginning (`k2-s08`, `k2-z1`)
   * are written, and known: then the id must be among them.
   */
  mustBe(what: 'slides' | 'objectives', id: string): boolean;
  /** True where a slide of the chapter to which the id belongs lacks an id of its own, which is told there. */
  slidesOpen(id: string): boolean;
}

export function namesOf({ slideFiles, quizFiles, sources, terms, paths }: Parsed): Names {
  const declared = quizFiles.flatMap(({ declarations }) => declarations);
  const of = (kind: string): Set<string> =>
    new Set(declared.filter(({ thing }) => thing.startsWith(`${kind} `)).map(({ id }) => id));
  const twice = repeated(declared.map(({ id }) => id));
  const ownerOf = (id: string) => slideFiles.find(({ chapter }) => id.startsWith(prefixOf(chapter)));
  return {
    items: of('item'),
    sets: of('set'),
    exercises: of('exercise'),
    slides: new Set(slideFiles.flatMap(({ slides }) => slides.map(({ id }) => id))),
    objectives: new Set(slideFiles.flatMap(({ chapter: { objectives } }) => (objectives ?? []).map(({ id }) => id))),
    sources: new Set(sources.ids),
    terms: new Set(terms),
    paths,
    twice,
    entriesOpen: twice.size > 0 || quizFiles.some(({ nameless }) => nameless),
    mustBe: (what, id) => {
      const owner = ownerOf(id);
      if (!owner) return false;
      return what === 'slides' ? !lacksId(owner) : owner.chapter.objectives !== undefined;
    },
    slidesOpen: (id) => {
      const owner = ownerOf(id);
      return owner !== undefined && lacksId(owner);
    },
  };
}

function lacksId({ chapter, slides }: SlideFile): boolean {
  const ids = slides.map(({ id }) => id);
  return repeated(ids).size > 0 || !ids.every((id) => id.startsWith(prefixOf(chapter)) && /^k\d-s\d\d$/.test(id));
}

function prefixOf({ chapter }: ChapterFields): string {
  return `${chapter.toLowerCase()}-`;
}

function repeated(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.filter((id, index) => ids.indexOf(id) < index));
}
