import MarkdownIt, { type Env, type StateInline, type Token } from 'markdown-it';

/** What rendering needs to know of the slide around the text. */
export interface ProseContext {
  /** Id of the slide, before which the ids of its source lines stand. */
  readonly slide: string;
  /** The number of a source on this slide, from 1. */
  readonly numberOf: (source: string) => number;
}

/**
 * The Markdown of slides. Raw HTML is recognised, so that it can be reported, and never rendered as such; links and
 * images are checked by `checks.ts`. Reference links and indented code are off: both appear by accident.
 */
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
markdown.disable(['reference', 'code', 'strikethrough']);
markdown.validateLink = () => true;
markdown.inline.State = class extends markdown.inline.State {
  /** Keeps where in the inline text a token began: markdown-it itself knows only lines, and only of blocks. */
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const pos = type === 'link_open' && this.src[this.pos - 1] === '[' ? this.pos - 1 : this.pos;
    const token = super.push(type, tag, nesting);
    token.meta = { ...token.meta, pos };
    return token;
  }
};
markdown.inline.ruler.before('link', 'source-mark', sourceMark);
markdown.inline.ruler.before('link', 'term', term);

const { escapeHtml, lib } = markdown.utils;
Object.assign(markdown.renderer.rules, {
  'source-mark': (tokens: Token[], index: number, _: unknown, env: Env): string => {
    const { slide, numberOf } = env.prose as ProseContext;
    const number = numberOf(tokens[index]?.content ?? '');
    return `<sup class="source-mark"><a href="#${slide}-q${number}">${number}</a></sup>`;
  },
  text: (tokens: Token[], index: number): string => keepTogether(escapeHtml(tokens[index]?.content ?? '')),
  html_inline: escaped,
  html_block: escaped,
});

/** The tokens of a piece of Markdown. */
export function parseMarkdown(text: string): Token[] {
  return markdown.parse(text, {});
}

/** The address of a link or image as the author wrote it: markdown-it keeps it percent-encoded. */
export function decodeLink(address: string): string {
  return lib.mdurl.decode(address);
}

/** Block tokens as HTML; every text is escaped. */
export function renderBlocks(tokens: readonly Token[], context: ProseContext): string {
  return markdown.renderer.render([...tokens], markdown.options, { prose: context });
}

/** The children of an inline token as HTML. */
export function renderInline(tokens: readonly Token[], context: ProseContext): string {
  return markdown.renderer.renderInline([...tokens], markdown.options, { prose: context });
}

/** Where in its inline text a token began. */
export function inlinePosition(token: Token): number {
  const pos = token.meta?.pos;
  return typeof pos === 'number' ? pos : 0;
}

/** `[^doran-1981]`: also a wrong id is taken, so that it can be reported. */
function sourceMark(state: StateInline, silent: boolean): boolean {
  const id = matchAt(/\[\^([^\]\n]*)\]/y, state);
  if (id === undefined) return false;
  if (!silent) state.push('source-mark', '', 0).content = id;
  state.pos += id.length + 3;
  return true;
}

/** `[Shitstorms]{shitstorm}`: the words as they stand, with an entry of the glossary. */
function term(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[') return false;
  const from = state.pos + 1;
  const to = state.md.helpers.parseLinkLabel(state, state.pos, true);
  const id = to < 0 ? undefined : matchAt(/\]\{([^}\n]*)\}/y, state, to);
  if (id === undefined) return false;
  if (!silent) {
    const { posMax } = state;
    const open = state.push('term_open', 'button', 1);
    open.attrSet('type', 'button');
    open.attrSet('class', 'term');
    open.attrSet('data-term', id);
    open.attrSet('popovertarget', `begriff-${id}`);
    state.pos = from;
    state.posMax = to;
    state.md.inline.tokenize(state);
    state.push('term_close', 'button', -1);
    state.posMax = posMax;
  }
  state.pos = to + id.length + 3;
  return true;
}

function matchAt(pattern: RegExp, state: StateInline, at = state.pos): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(state.src)?.[1];
}

function escaped(tokens: readonly Token[], index: number): string {
  return escapeHtml(tokens[index]?.content ?? '');
}

/** „E-Mail“ does not break behind its single letter, nor 200 000 inside. */
function keepTogether(html: string): string {
  return html.replace(/(?<!\p{L})\p{L}-\p{L}+|(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/gu, '<span class="nowrap">$&</span>');
}
