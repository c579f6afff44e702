import type { Place } from '../place.ts';
import { checkSignal, hasMark, type Say } from '../slides/case-fences.ts';
import { dropText, type ListItem, takeSignal } from '../slides/list-items.ts';
import { plainText } from '../slides/prose.ts';
import { extentOf, firstDay, type Moment } from './moment.ts';

const date = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?`;
const begin = new RegExp(`^(${date})(?:/(${date}))?(?=\\s|$)`);
const drawable = new Set(['text', 'text_special', 'softbreak', 'hardbreak', 'source-mark']);

/** Moments in the order written; those that cannot be read are told and left out. */
export function readTimeline(items: readonly ListItem[] | undefined, fence: Place, say: Say): readonly Moment[] {
  if (!items || items.some(({ group }) => group !== undefined)) {
    say(fence, 'a timeline is one list', 'write it as - 2012-01-17 and what happened, and nothing else');
    return [];
  }
  const read = items.map((item) => readMoment(item, say));
  const moments = read.filter((moment) => moment !== undefined);
  if (moments.length < 2 && read.length === moments.length) {
    say(
      fence,
      'a timeline has two moments or more',
      'write another - 2012-01-17 and what happened, or make it a sentence',
    );
  }
  const ends = moments.map(extentOf).flatMap(({ start, end }) => [start, end]);
  if (moments.length > 1 && Math.min(...ends) === Math.max(...ends)) {
    say(fence, 'no time passes on the timeline', 'write a moment of another day');
  }
  moments.forEach((moment, index) => {
    const before = moments[index - 1];
    if (!before || extentOf(before).start <= extentOf(moment).start) return;
    say(moment.place, `${moment.from} stands behind ${before.from}`, 'moments stand in the order of their dates');
  });
  checkSignal(moments, 'moment', say);
  if (!hasMark(items)) say(fence, 'no moment of the timeline has a source', 'mark one: [^taz-2012]');
  return moments;
}

function readMoment({ tokens: written, place }: ListItem, say: Say): Moment | undefined {
  const { signal, tokens } = takeSignal(written);
  const text = plainText(tokens).trim();
  const [head = '', from, to] = begin.exec(text) ?? [];
  if (from === undefined) {
    say(
      place,
      'it does not begin with a date',
      'write - 2012-01-17, - 2012-01 or - 2012, or a span - 2012-01-02/2012-01-17',
    );
    return undefined;
  }
  for (const one of [from, to ?? from]) {
    if (firstDay(one) !== undefined) continue;
    say(place, `the calendar has no ${one}`, 'a date is written year-month-day: 2012-01-17');
    return undefined;
  }
  const moment: Moment = {
    from,
    ...(to === undefined ? {} : { to }),
    signal,
    text: { tokens: dropText(tokens, head.length) },
    place,
  };
  const { start, end } = extentOf(moment);
  if (to !== undefined && end <= start) {
    say(place, `the span ends at ${to}, where it begins or before`, 'write the earlier date first');
  }
  if (text === head) say(place, `nothing happens at ${head}`, 'write what happened behind the date');
  if (tokens.some(({ type }) => !drawable.has(type))) {
    say(place, 'what happened is more than plain text', 'only its date may be bold; terms and links stand elsewhere');
  }
  return moment;
}
