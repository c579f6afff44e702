import { wordsIn } from '../words.ts';

/** Words and sentences of German texts, as far as rules need them: by signs and endings, without a dictionary. */

/** A text in one form for comparison: its words in small letters, one space between them. */
export function plain(text: string): string {
  return wordsIn(text.toLowerCase()).join(' ');
}

/** True where the words of one text stand in the other one after the other. */
export function holdsWords(text: string, words: string): boolean {
  const looked = plain(words);
  return looked !== '' && ` ${plain(text)} `.includes(` ${looked} `);
}

/** The text with blanks in place of what stands between „ and “, and ‚ and ‘: as long as before. */
export function outsideQuotes(text: string): string {
  return text.replace(/„[^“]*“|‚[^‘]*‘/g, (quote) => ' '.repeat(quote.length));
}

export interface Sentence {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly from: number;
}

/** The point of a date (30. Juni), of one letter (z. B.) and of common abbreviations ends no sentence. */
const fullStop = String.raw`(?<!\b(?:\p{N}{1,2}|\p{L}|bzw|ca|usw|vgl|Nr|Dr|Abs))\.`;
const behind = String.raw`[“‘)]*\s+(?=[^\p{Ll}\s])`;
const sentenceEnd = new RegExp(`(?:${fullStop}|[!?…])${behind}`, 'gu');
const pause = new RegExp(`(?:${fullStop}|[!?…:;])${behind}`, 'gu');

/** The sentences of a text. */
export function sentencesIn(text: string): readonly Sentence[] {
  return piecesOf(text, sentenceEnd);
}

/** What is read in one go: sentences, and their parts before and behind a colon or semicolon. */
export function stretchesIn(text: string): readonly Sentence[] {
  return piecesOf(text, pause);
}

function piecesOf(text: string, ends: RegExp): readonly Sentence[] {
  const pieces: Sentence[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(ends)) {
    pieces.push({ text: text.slice(from, index + end.length).trimEnd(), from });
    from = index + end.length;
  }
  const last = text.slice(from);
  return last.trim() ? [...pieces, { text: last, from }] : pieces;
}

const functionWords = new Set(
  (
    'aber alle allem allen aller alles also auch auf aus außer beim bei bis bitte dabei dadurch dafür damit dann daran das dass ' +
    'davon dazu dein dem den denn der deren des deshalb dessen die dies diese diesem diesen dieser dieses doch dort durch ein eine ' +
    'einem einen einer eines entsteht erst etwas für gegen gibt habe haben hat hatte heißt hier ihm ihn ihnen ihr ihre ihrem ihren ' +
    'ihrer immer indem innen ist jede jedem jeden jeder jedes kann kein keine keinem keinen keiner könnte können lassen machen macht ' +
    'mehr meist mit muss müssen nach nicht noch nur oder ohne passt schon sehr sein seine seinem seinen seiner sich sie sind soll ' +
    'sollen sollte sowie über um und unter viel viele vom von vor wann warum was weil welche welchem welchen welcher welches wenn ' +
    'wer werden wie wieder wird wofür woran worauf wurde wurden wählen zum zur zutreffenden zwischen'
  ).split(' '),
);

/** The words of a text that carry its content: four letters and more, without function words, in small letters, without endings. */
export function contentStems(text: string): ReadonlySet<string> {
  const words = wordsIn(text.toLowerCase()).flatMap((word) => word.split('-'));
  return new Set(words.filter((word) => /^\p{L}{4,}$/u.test(word) && !functionWords.has(word)).map(stemOf));
}

function stemOf(word: string): string {
  const stem = word.replace(/(?:ern|en|er|es|em|e|n|s)$/, '');
  return stem.length < 4 ? word : stem;
}

/** Words that deny: a stem or an option with them is easily read the wrong way round. */
export const negation = /(?<![\p{L}-])(?:nicht|kein(?:e[mnrs]?)?|außer|nie|niemals)(?![\p{L}-])/iu;

/** How many words in a row make a copy. */
const copyLength = 6;

/** Each six words of a text that follow each other, in one form for comparison. */
export function runsIn(text: string): readonly string[] {
  const words = wordsIn(text.toLowerCase());
  const count = Math.max(0, words.length - copyLength + 1);
  return Array.from({ length: count }, (_, first) => words.slice(first, first + copyLength).join(' '));
}
