import type { Token } from 'markdown-it';
import { percentage } from '../percentage.ts';
import type { Place } from '../place.ts';
import type { InlineText } from './inline-places.ts';
import type { Line } from './lines.ts';
import { plainText } from './prose.ts';

export interface Cell {
  readonly text: string;
  readonly place: Place;
}

export interface Table {
  /** Its first line. */
  readonly line: Line;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TablesAndProse {
  readonly tables: readonly Table[];
  /** The texts outside of tables. */
  readonly prose: readonly InlineText[];
}

/** A table with so many figures is one of data; below, figures are examples. */
const fewestFigures = 3;

const number =
  /^(?:(?:ca\.|rund|etwa|knapp|über|unter|[+±−–~≈<>-])\s?)?\d+(?:[.\s]\d{3})*(?:,\d+|\.\d+)?(?:\s?(?:Tsd\.|Tausend|Mio\.|Millionen|Mrd\.|Milliarden))?(?:\s?[€$]|\sEuro)?$/u;
const year = /(?<![\d,])(?:19|20)\d{2}(?!\d|[.,]\d|\s\d{3})/u;
const onlyYear = /^(?:19|20)\d{2}$/;
const invented = /(?<!\p{L})erfunden/iu;

/** True where a text holds a number of four digits that can be a year of the last or of this century. */
export function holdsYear(text: string): boolean {
  return year.test(text);
}

/**
 * The tables among the block tokens of a text.
 * @param texts its inline texts, one for each `inline` token.
 */
export function readTables(
  tokens: readonly Token[],
  texts: readonly InlineText[],
  lines: readonly Line[],
): TablesAndProse {
  const tables: { line: Line; rows: Cell[][] }[] = [];
  const prose: InlineText[] = [];
  const rest = [...texts];
  let inTable = false;
  for (const { type, map } of tokens) {
    const line = map ? lines[map[0]] : undefined;
    if (type === 'table_open' && line) tables.push({ line, rows: [] });
    if (type === 'table_open' || type === 'table_close') inTable = type === 'table_open';
    if (type === 'tr_open') tables.at(-1)?.rows.push([]);
    const text = type === 'inline' ? rest.shift() : undefined;
    if (text && inTable) tables.at(-1)?.rows.at(-1)?.push(cellOf(text));
    else if (text) prose.push(text);
  }
  return { tables: tables.map(({ line, rows: [header = [], ...rows] }) => ({ line, header, rows })), prose };
}

function cellOf({ tokens, content, placeAt }: InlineText): Cell {
  return { text: plainText(tokens).trim(), place: placeAt(0, content.length) };
}

/**
 * The figures of a table of data, row by row; none where they are fewer than three. A figure is a percentage, or a cell
 * that is nothing but a number. The first column names the rows: there only a percentage is a figure. Ranks from 1 on and
 * years are none, where a whole column has them.
 */
export function figuresIn({ rows }: Table): readonly Cell[] {
  const columns = columnsOf(rows).map((cells) => (isRanks(cells) || isYears(cells) ? 'names' : 'values'));
  const figures = rows.flatMap((row) =>
    row.filter(
      ({ text }, index) => percentage.test(text) || (index > 0 && columns[index] === 'values' && number.test(text)),
    ),
  );
  return figures.length < fewestFigures ? [] : figures;
}

/** True where the header of a table says that its figures are invented: they are an example, not data. */
export function isInvented({ header }: Table): boolean {
  return header.some(({ text }) => invented.test(text));
}

/** True where a table of data says in header, first column or a column of years when its figures were counted. */
export function isDated(table: Table): boolean {
  const names = [...table.header, ...table.rows.flatMap(([first]) => first ?? [])];
  if (names.some(({ text }) => holdsYear(text)) || columnsOf(table.rows).some(isYears)) return true;
  const undated = figuresIn(table).filter(({ text }) => number.test(text) || !holdsYear(text));
  return undated.length < fewestFigures;
}

function columnsOf(rows: Table['rows']): readonly (readonly Cell[])[] {
  const [first = []] = rows;
  return first.map((_, index) => rows.flatMap((row) => row[index] ?? []));
}

function isRanks(column: readonly Cell[]): boolean {
  const numbers = numbersIn(column);
  const ranks = numbers.map((_, index) => String(index + 1)).join();
  return numbers.join() === ranks || numbers.toReversed().join() === ranks;
}

function isYears(column: readonly Cell[]): boolean {
  const numbers = numbersIn(column);
  return numbers.length > 0 && numbers.every((text) => onlyYear.test(text));
}

function numbersIn(column: readonly Cell[]): readonly string[] {
  return column.map(({ text }) => text).filter((text) => number.test(text));
}
