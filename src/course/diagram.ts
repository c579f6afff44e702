import type { SvgAttribute, SvgToken } from './diagram/svg-tokens.ts';

export { readSvg } from './diagram/svg-rules.ts';

export interface Drawn {
  readonly svg: string;
  /** How many build steps the drawing has. */
  readonly steps: number;
}

/**
 * A checked drawing as it stands in the page.
 * @param prefix stands before every id, so that several drawings, or one drawing twice, do not share ids.
 * @param firstFragment the place of the drawing's first build step among those of the slide; absent where the drawing
 *   is shown whole.
 */
export function drawSvg(tokens: readonly SvgToken[], prefix: string, firstFragment?: number): Drawn {
  const steps = [...new Set(tokens.flatMap(stepOf))].sort((one, other) => one - other);
  const html = tokens.map((token) => {
    switch (token.kind) {
      case 'text':
        return token.text;
      case 'close':
        return `</${token.name}>`;
      case 'open': {
        const [step] = firstFragment === undefined ? [] : stepOf(token);
        const own = token.attributes.filter(({ name }) => step === undefined || name !== 'class');
        const attributes = own.map((attribute) => written(attribute, prefix));
        if (step !== undefined) {
          const classes = token.attributes.filter(({ name }) => name === 'class').map(({ value }) => `${value} `);
          const index = (firstFragment ?? 0) + steps.indexOf(step);
          attributes.push(` class="${classes.join('')}fragment" data-fragment-index="${index}"`);
        }
        return `<${token.name}${attributes.join('')}${token.selfClosing ? '/' : ''}>`;
      }
      default:
        return '';
    }
  });
  return { svg: html.join('').trim(), steps: steps.length };
}

function stepOf(token: SvgToken): number[] {
  if (token.kind !== 'open' || token.name !== 'g') return [];
  return token.attributes.filter(({ name }) => name === 'data-step').map(({ value }) => Number(value));
}

/** Names of ids get the prefix wherever ids are named: in themselves, in references, in lists of ids. */
function written({ name, value }: SvgAttribute, prefix: string): string {
  let text = value.replaceAll('"', '&quot;');
  if (name === 'id') text = prefix + text;
  else if (/^aria-(labelledby|describedby)$/.test(name)) text = text.replace(/\S+/g, (id) => prefix + id);
  else if (/^(xlink:)?href$/.test(name)) text = text.replace(/^#/, `#${prefix}`);
  else text = text.replace(/url\(\s*#/g, `url(#${prefix}`);
  return ` ${name}="${text}"`;
}
