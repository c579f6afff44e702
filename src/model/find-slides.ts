import type { Contents, SlideEntry } from './chapter.ts';

/**
 * The slides that somebody may mean, the likeliest first. A number is „2.6“, „k2-s06“, the 14th slide of the day, the
 * sixth of the chapter `here`, or a whole chapter („Kapitel 6“, „2.“). Words are looked for in headlines, and in the title of a
 * chapter for its first slide: all of them must be there, in any case, and „fuhrung“ or „fuehrung“ find „Führung“.
 */
export function findSlides(contents: Contents, query: string, here: string): readonly SlideEntry[] {
  const asked = query.trim().toLowerCase().replace(/\s+/g, ' ');
  if (asked === '') return [];
  return [...new Set([...byNumber(contents, asked, here), ...byWords(contents, asked)])];
}

const slideInChapter = /^k?(\d+)(?:[.,:/ -]+s?|s)(\d+)$/;
const wholeChapter = /^(?:k|kapitel )(\d+)[.,:-]?s?$|^(\d+)[.,:]$/;
const slideOfDay = /^(?:folie )?(\d+)$/;

function byNumber({ chapters, slides }: Contents, asked: string, here: string): readonly SlideEntry[] {
  const inChapter = (number: string | undefined): readonly SlideEntry[] => {
    const chapter = chapters.find((one) => one.number === Number(number));
    return slides.filter((one) => one.chapter === chapter?.id);
  };
  const single = slideInChapter.exec(asked);
  if (single) return inChapter(single[1]).slice(Number(single[2]) - 1, Number(single[2]));
  const whole = wholeChapter.exec(asked);
  if (whole) return inChapter(whole[1] ?? whole[2]);
  const place = Number(slideOfDay.exec(asked)?.[1]);
  const near = slides.filter(({ chapter }) => chapter === here);
  return [slides[place - 1], near[place - 1]].filter((one) => one !== undefined);
}

function byWords({ chapters, slides }: Contents, asked: string): readonly SlideEntry[] {
  const titles = new Map(chapters.map(({ id, title }) => [slides.find(({ chapter }) => chapter === id)?.id, title]));
  const words = asked.split(' ');
  const found = slides.filter(({ id, headline }) =>
    words.every((word) => has(`${headline} ${titles.get(id) ?? ''}`, word)),
  );
  const begins = ({ headline }: SlideEntry): boolean =>
    words.every((word) => headline.split(/[^\p{L}\p{N}]+/u).some((one) => has(one, word, 'at its beginning')));
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}

/** Whether a text holds a word in one of the two ways in which Germans write umlauts without having them. */
function has(text: string, word: string, where: 'anywhere' | 'at its beginning' = 'anywhere'): boolean {
  return [withoutDots, withDigraphs].some((write) =>
    where === 'anywhere' ? write(text).includes(write(word)) : write(text).startsWith(write(word)),
  );
}

/** „Führung“ as „fuhrung“; accents go the same way. */
function withoutDots(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** „Führung“ as „fuehrung“. */
function withDigraphs(text: string): string {
  return withoutDots(
    text.toLowerCase().normalize('NFC').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue'),
  );
}
