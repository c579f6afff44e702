import type { Item } from '../../model/item.ts';
import type { Finding } from '../finding.ts';
import { contentStems } from '../item-rules/german.ts';
import { passages } from '../item-rules/passages.ts';
import type { Parsed } from '../parsed.ts';
import { reportInto } from '../place.ts';
import type { Seed } from '../seeds-file.ts';
import { placedOn, type Slide } from '../slides/slide.ts';
import { slideLines } from '../slides/slide-lines.ts';
import { wordsIn } from '../words.ts';

/** Statements are shortened on slides and may be bent („Beschwerden“, „der Beschwerde“), but most words stay. */
const enough = 0.6;

/**
 * Statements of the notes that are not taught. One is taught where a slide names it in `seeds` and most of its words
 * stand on that slide, in its `source-note`, or in an exercise that the slide shows. Chapters without slides are not
 * asked: their statements only count as not taught in `taughtLines`.
 */
export function checkTaughtSeeds(parsed: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const written = new Set(parsed.slideFiles.map(({ chapter }) => chapter.chapter));
  for (const seed of parsed.seeds.filter(({ chapter }) => written.has(chapter))) {
    const best = mostTaught(seed, parsed);
    if (best === undefined) {
      report(seed.place, {
        thing: `statement ${seed.id}`,
        problem: `no slide of ${seed.chapter} teaches it`,
        allowed: `write seeds: [${seed.id}] at the slide that says it`,
      });
    } else if (best.missing.length) {
      report(best.slide.place, {
        thing: `slide "${best.slide.id}"`,
        problem: `names statement ${seed.id} and does not say it: „${seed.text}“`,
        allowed: `words not found: ${best.missing.join(', ')}; say it on the slide or in its source-note`,
      });
    }
  }
  return findings;
}

/** `Statements of the notes taught: 44 of 97`; empty where the course has no list of them. */
export function taughtLines(parsed: Parsed): readonly string[] {
  const taught = parsed.seeds.filter((seed) => mostTaught(seed, parsed)?.missing.length === 0);
  return parsed.seeds.length ? [`Statements of the notes taught: ${taught.length} of ${parsed.seeds.length}`] : [];
}

/** The slide that says most of the statement, and the words that are missing there; none where enough are there. */
function mostTaught(seed: Seed, { slideFiles, quizFiles }: Parsed) {
  const items = new Map(quizFiles.flatMap((file) => file.items.map(({ value }) => [value.id, value] as const)));
  const exercises = new Map(
    quizFiles.flatMap((file) => file.exercises.map(({ value }) => [value.id, value.parts] as const)),
  );
  const slides = slideFiles.flatMap((file) => file.slides).filter(({ fields }) => fields.seeds?.includes(seed.id));
  const shown = (slide: Slide): readonly Item[] =>
    placedOn(slide).flatMap((placed) => {
      const id = placed.kind === 'field' ? placed.item : placed.ref.name;
      return (exercises.get(id) ?? [id]).flatMap((part) => items.get(part) ?? []);
    });
  return slides
    .map((slide) => ({
      slide,
      missing: missingWords(seed.text, [...slideLines(slide), ...shown(slide).flatMap(said)]),
    }))
    .sort((one, other) => one.missing.length - other.missing.length)[0];
}

function said(item: Item): readonly string[] {
  return passages(item).map(({ text }) => text);
}

/** The words of a statement that lines lack; none where enough of them are there. */
function missingWords(statement: string, lines: readonly string[]): readonly string[] {
  const text = ` ${wordsIn(lines.join(' ').toLowerCase()).join(' ')} `;
  const stems = [...contentStems(statement)];
  const words = stems.length ? stems : wordsIn(statement.toLowerCase()).map((word) => ` ${word} `);
  const missing = words.filter((word) => !text.includes(word));
  return words.length - missing.length >= enough * words.length ? [] : missing.map((word) => word.trim());
}
