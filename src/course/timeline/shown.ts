import { germanDate, germanStart } from '../german-date.ts';
import { holdsYear } from '../slides/data-table.ts';
import type { Prose } from '../slides/prose.ts';
import type { Shown } from './layout.ts';
import type { Moment } from './moment.ts';

/** In the words of a drawing a source mark is one character: its number behind this sign. */
const firstMark = 0xe000;

/**
 * The words of a timeline on a slide. A year is written where it differs from the one before, and first where the
 * headline does not name it.
 * @param numberOf the number of a source on the slide.
 */
export function shownMoments(
  moments: readonly Moment[],
  headline: string,
  numberOf: (source: string) => number,
): readonly Shown[] {
  let before = holdsYear(headline) ? (/(?:19|20)\d{2}/.exec(headline)?.[0] ?? '') : '';
  return moments.map((moment) => {
    const { from, to } = moment;
    const year = (to ?? from).slice(0, 4);
    const withYear = year !== before;
    // The words of a band stand without a date, so that it names no year for those behind it.
    if (to === undefined) before = year;
    return { moment, date: dateWords(from, to, withYear), text: wordsOf(moment.text, numberOf) };
  });
}

/** The parts of a text from a drawing: words, and the numbers of source marks. */
export function partsOf(text: string): readonly (string | number)[] {
  return text
    .split(/([\u{e000}-\u{e0ff}])/u)
    .filter(Boolean)
    .map((part) => {
      const code = part.codePointAt(0) ?? 0;
      return code >= firstMark && code <= firstMark + 0xff ? code - firstMark : part;
    });
}

function dateWords(from: string, to: string | undefined, withYear: boolean): string {
  if (to === undefined) return germanDate(from, withYear);
  const start = germanStart(from, to);
  return `${start}${start.includes(' ') ? ' – ' : '–'}${germanDate(to, withYear)}`;
}

function wordsOf({ tokens }: Prose, numberOf: (source: string) => number): string {
  return tokens
    .map(({ type, content }) => {
      if (type === 'source-mark') return String.fromCodePoint(firstMark + numberOf(content));
      return type === 'softbreak' || type === 'hardbreak' ? ' ' : content;
    })
    .join('')
    .trim();
}
