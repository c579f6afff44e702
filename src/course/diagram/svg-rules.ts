import type { Place, Report } from '../place.ts';
import type { Source } from '../source.ts';
import { type SvgAttribute, type SvgToken, svgTokens } from './svg-tokens.ts';

/** What draws and says something; everything that runs, loads or embeds is left out. */
const elements: ReadonlySet<string> = new Set(
  (
    'svg g title desc defs symbol use marker path rect circle ellipse line polyline polygon text tspan textPath ' +
    'clipPath mask pattern linearGradient radialGradient stop'
  ).split(' '),
);

/**
 * Reads a drawing and reports what would not be allowed to stand in the page, or would not be understood without seeing
 * it. Nothing comes back where the file cannot be used.
 */
export function readSvg(source: Source, thing: string, report: Report): readonly SvgToken[] | undefined {
  const tokens = svgTokens(source.text);
  let errors = 0;
  const say = (place: Pick<Place, 'start' | 'end'>, problem: string, allowed: string): void => {
    errors += 1;
    report({ source, start: place.start, end: place.end }, { thing, problem, allowed });
  };
  const start = { start: 0, end: 0 };
  const open: string[] = [];
  const ids = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'broken') {
      say({ start: token.start, end: token.start + 1 }, 'this is not plain SVG', 'write tags, texts and comments only');
      return undefined;
    }
    if (token.kind === 'close') {
      const expected = open.pop();
      if (expected === token.name) continue;
      say(token, `</${token.name}> closes ${expected ? `<${expected}>` : 'nothing'}`, 'close what was opened last');
      return undefined;
    }
    if (token.kind !== 'open') continue;
    if (!elements.has(token.name)) {
      say(token, `<${token.name}> is not allowed in a drawing`, 'draw with shapes and texts, colour by attributes');
    }
    for (const attribute of token.attributes) checkAttribute(attribute, token.name, ids, say);
    if (!open.length && token.name !== 'svg') say(token, 'a drawing begins with <svg>', 'put all into one <svg>');
    if (!token.selfClosing) open.push(token.name);
  }
  if (open.length) say(start, `<${open.at(-1)}> is not closed`, `write </${open.at(-1)}>`);
  const root = tokens.find((token) => token.kind === 'open');
  if (root?.kind !== 'open') {
    say(start, 'it has no <svg>', 'draw something');
    return undefined;
  }
  if (!root.attributes.some(({ name }) => name === 'viewBox'))
    say(root, '<svg> has no viewBox', 'write its size there');
  for (const name of ['title', 'desc']) {
    if (!hasText(tokens, name)) say(root, `it has no <${name}>`, 'say in one sentence what it shows');
  }
  return errors ? undefined : tokens;
}

function checkAttribute(
  attribute: SvgAttribute,
  element: string,
  ids: Set<string>,
  say: (place: SvgAttribute, problem: string, allowed: string) => void,
): void {
  const { value } = attribute;
  const name = attribute.name.toLowerCase();
  if (/&#|\\/.test(value)) say(attribute, `"${value}" hides a character`, 'write the character itself');
  if (name.startsWith('on')) say(attribute, `the attribute ${name} runs code`, 'delete it');
  if (name === 'style') say(attribute, 'a style attribute is refused by the page', 'write fill="…" and so on');
  if (/^(xlink:)?href$/.test(name) && !value.startsWith('#')) {
    say(attribute, `it refers to "${value}" outside the drawing`, 'refer to an id of the drawing: #…');
  }
  if (/url\(\s*(?!#)/i.test(value)) say(attribute, `it loads "${value}"`, 'refer to an id of the drawing: url(#…)');
  if (name === 'id' && ids.has(value)) say(attribute, `the id "${value}" stands twice`, 'an id is used once');
  if (name === 'id') ids.add(value);
  if (name === 'data-step' && element !== 'g')
    say(attribute, `<${element}> is a build step`, 'put it into <g data-step>');
  if (name === 'data-step' && !/^[1-9]\d?$/.test(value)) say(attribute, `step "${value}" is no number`, 'count from 1');
}

function hasText(tokens: readonly SvgToken[], name: string): boolean {
  const at = tokens.findIndex((token) => token.kind === 'open' && token.name === name);
  const next = tokens[at + 1];
  return at >= 0 && next?.kind === 'text' && next.text.trim() !== '';
}
