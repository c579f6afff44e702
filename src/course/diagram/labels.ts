import { textWidth } from '../type/text-width.ts';
import type { SvgToken } from './svg-tokens.ts';

/** A text of a drawing and the box that its letters fill, in units of the drawing. */
export interface Label {
  readonly text: string;
  readonly size: number;
  /** Names an axis or a source, which may be smaller. */
  readonly isAxis: boolean;
  readonly box: Box;
  readonly start: number;
  readonly end: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Open = Extract<SvgToken, { kind: 'open' }>;
type Look = Readonly<Record<string, string>>;

/** What a group hands down to its texts; `transform` is added up. */
const inherited = ['font-size', 'font-weight', 'text-anchor'];

/** How far letters rise above their line and fall below it, in parts of the font size. */
const rise = 0.72;
const fall = 0.2;
/** What the first and the last letter keep free at their outer side: large letters are set out by it, to look flush. */
const bearing = 0.02;

/** The texts of a drawing where they are drawn. Of a moved or turned text only shifts and quarter turns are followed. */
export function labelsOf(tokens: readonly SvgToken[]): readonly Label[] {
  const labels: Label[] = [];
  const looks: Look[] = [{}];
  let open: { readonly tag: Open; readonly look: Look; text: string } | undefined;
  for (const token of tokens) {
    if (token.kind === 'text' && open) open.text += token.text;
    if (token.kind === 'open') {
      const look = lookOf(token, looks.at(-1) ?? {});
      if (token.name === 'text') open = { tag: token, look, text: '' };
      if (!token.selfClosing) looks.push(look);
    }
    if (token.kind === 'close') {
      looks.pop();
      if (token.name === 'text' && open) labels.push(labelOf(open.tag, open.look, open.text.trim()));
      if (token.name === 'text') open = undefined;
    }
  }
  return labels.filter(({ text }) => text !== '');
}

function lookOf({ attributes }: Open, around: Look): Look {
  const own = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
  const handed = Object.fromEntries(inherited.flatMap((name) => (around[name] ? [[name, around[name]]] : [])));
  return { ...handed, ...own, transform: `${around.transform ?? ''} ${own.transform ?? ''}` };
}

function labelOf({ start, end }: Open, look: Look, text: string): Label {
  const classes = look.class?.split(' ') ?? [];
  const size = Number(look['font-size'] ?? 16);
  const width = textWidth(resolved(text), {
    face: classes.includes('d') ? 'display' : 'text',
    weight: Number(look['font-weight'] ?? 400),
    size,
  });
  const [x, y] = [Number(look.x ?? 0), Number(look.y ?? 0)];
  const left = x - { start: 0, middle: width / 2, end: width }[anchorOf(look)];
  const free = bearing * size;
  const box = { left: left + free, top: y - rise * size, right: left + width - free, bottom: y + fall * size };
  return { text, size, isAxis: classes.includes('axis'), box: moved(box, look.transform ?? ''), start, end };
}

function anchorOf(look: Look): 'start' | 'middle' | 'end' {
  const anchor = look['text-anchor'];
  return anchor === 'middle' || anchor === 'end' ? anchor : 'start';
}

function resolved(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}

/** `translate(a b)` shifts, `rotate(90)` and `rotate(-90)` turn about the origin; the last one written is done first. */
function moved(box: Box, transform: string): Box {
  const moves = [...transform.matchAll(/(translate|rotate)\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?/g)].reverse();
  return moves.reduce<Box>((now, [, kind, first = '0', second = '0']) => {
    if (kind === 'translate') return shifted(now, Number(first), Number(second));
    return Number(first) < 0
      ? { left: now.top, top: -now.right, right: now.bottom, bottom: -now.left }
      : { left: -now.bottom, top: now.left, right: -now.top, bottom: now.right };
  }, box);
}

function shifted({ left, top, right, bottom }: Box, x: number, y: number): Box {
  return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
}
