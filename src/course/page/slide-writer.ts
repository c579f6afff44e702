import type { Course } from '../course.ts';
import { drawSvg } from '../diagram.ts';
import { drawingPath } from '../parsed.ts';
import { type ProseContext, renderBlocks, renderInline } from '../slides/markdown.ts';
import { type Prose, plainText } from '../slides/prose.ts';
import { isPlaced, isReaderOnly, type Part, type Placed, type Slide } from '../slides/slide.ts';
import type { Broken } from './broken.ts';
import { escapeHtml } from './escape.ts';
import { placedHtml } from './placed-html.ts';
import { repetitionHtml } from './repetition-html.ts';
import { contextOf, sourceLine } from './source-line.ts';
import { squaresHtml } from './squares-html.ts';
import { timelineHtml } from './timeline-html.ts';
import { timetableHtml } from './timetable.ts';

/** Layouts on which learners act: they lie on the mat. */
export const actingLayouts: readonly string[] = ['exercise', 'quiz', 'title'];

type Body = Exclude<Part, Placed>;

/** Writes one slide; owns the order of its build steps, which are counted through columns, stages and drawings. */
export class SlideWriter {
  readonly #slide: Slide;
  readonly #course: Course;
  readonly #broken: Broken;
  readonly #context: ProseContext;
  #fragments = 0;

  constructor(slide: Slide, course: Course, broken: Broken) {
    this.#slide = slide;
    this.#course = course;
    this.#broken = broken;
    this.#context = contextOf(slide);
  }

  headline(): string {
    const html = this.#inline(this.#slide.headline);
    // A title breaks behind its colon: „Tag 8:“ stands alone.
    return this.#slide.fields.layout === 'title' ? html.replace(': ', ': <br>') : html;
  }

  html(): string {
    const { parts, sourceNote, fields } = this.#slide;
    const shown = parts.filter((part) => !isReaderOnly(part));
    const stages = fields.layout === 'exercise' ? [this.#together(shown)] : this.#stages(shown);
    const alone = parts.filter(isReaderOnly).map((part) => this.#forReader(part));
    const note = sourceNote && `<aside class="source-note">${this.#prose(sourceNote)}</aside>`;
    const line = sourceLine(this.#slide, this.#course.sources, stages.join(''));
    const timetable = fields.layout === 'title' ? timetableHtml() : '';
    return [...stages, timetable, ...alone, note, line].filter(Boolean).join('\n');
  }

  /** With its title, because the headline is about what the deck shows. */
  #forReader(part: Extract<Placed, { readonly kind: 'quiz' }>): string {
    const id = escapeHtml(part.ref.name);
    const title = escapeHtml(this.#course.sets.get(part.ref.name)?.title ?? '');
    return `<div class="stage mat reader-only"><h3 id="${id}">${title}</h3>${this.#placed(part)}</div>`;
  }

  /** Body and exercises follow each other: each stage takes the place of the one before. */
  #stages(parts: readonly Part[]): string[] {
    const groups: (Placed | Body[])[] = [];
    for (const part of parts) {
      const last = groups.at(-1);
      if (isPlaced(part)) groups.push(part);
      else if (Array.isArray(last)) last.push(part);
      else groups.push([part]);
    }
    const onMat = actingLayouts.includes(this.#slide.fields.layout);
    return groups.map((group, index) => {
      const acts = !Array.isArray(group);
      const later = index > 0;
      const classes = ['stage', ...(acts ? ['mat'] : []), ...(later ? ['step', 'replaces', 'fragment'] : [])];
      const order = later ? this.#fragment() : '';
      const html = acts ? this.#placed(group) : this.#body(group);
      return later || (acts && !onMat) ? `<div class="${classes.join(' ')}"${order}>${html}</div>` : html;
    });
  }

  /** All in one place; alone where it is one thing. */
  #together(parts: readonly Part[]): string {
    const [only] = parts;
    if (only && isPlaced(only) && parts.length === 1) return this.#placed(only);
    const body = parts.filter((part): part is Body => !isPlaced(part));
    if (body.length === parts.length) return this.#body(body);
    return `<div class="content">${parts.map((part) => (isPlaced(part) ? this.#placed(part) : this.#part(part))).join('')}</div>`;
  }

  /** Columns and a drawing alone stand by themselves, everything else in one content. */
  #body(parts: readonly Body[]): string {
    const columns = parts.filter(({ kind }) => kind === 'left' || kind === 'right');
    const others = parts.filter((part) => !columns.includes(part));
    const [only] = others;
    if (only?.kind === 'diagram' && parts.length === 1) return this.#part(only);
    if (!others.length) return columns.length ? this.#columns(columns) : '';
    let written = false;
    const html = parts.map((part) => {
      if (!columns.includes(part)) return this.#part(part);
      if (written) return '';
      written = true;
      return this.#columns(columns);
    });
    return `<div class="content">${html.join('')}</div>`;
  }

  #columns(columns: readonly Body[]): string {
    return `<div class="cols">${columns.map((column) => this.#part(column)).join('')}</div>`;
  }

  #part(part: Body): string {
    switch (part.kind) {
      case 'prose':
        return this.#prose(part.prose);
      case 'left':
      case 'right':
        return `<div class="${part.kind}">${this.#inner(part.parts)}</div>`;
      case 'step': {
        const order = this.#fragment();
        return `<div class="step${part.replaces ? ' replaces' : ''} fragment"${order}>${this.#inner(part.parts)}</div>`;
      }
      case 'diagram':
        return this.#diagram(part.diagram.name, part.asText);
      case 'vote':
        return `<smm-hands>${this.#ordered(part.list)}</smm-hands>`;
      case 'repetition':
        return repetitionHtml(this.#ordered(part.list), this.#course);
      case 'fact': {
        const { value, label } = part.fact;
        return `<p class="fact"><b>${this.#inline(value)}</b> <span>${this.#inline(label)}</span></p>`;
      }
      case 'timeline':
        return timelineHtml(part.moments, plainText(this.#slide.headline.tokens), this.#context);
      case 'squares':
        return squaresHtml(part.squares, this.#context);
      case 'lesson':
        return `<div class="lesson step fragment"${this.#fragment()}><h3>Was lernen wir?</h3>${this.#prose(part.text)}</div>`;
      case 'device-test':
        return `<smm-device-test>${this.#prose(part.line)}</smm-device-test>`;
    }
  }

  #inner(parts: readonly Part[]): string {
    return parts.map((part) => (isPlaced(part) ? this.#placed(part) : this.#part(part))).join('');
  }

  #diagram(name: string, asText: Prose): string {
    const tokens = this.#course.drawings.get(drawingPath(name)) ?? [];
    const { svg, steps } = drawSvg(tokens, `${this.#slide.id}-`, this.#fragments);
    this.#fragments += steps;
    const text = `<details class="as-text"><summary>Grafik als Text</summary>${this.#prose(asText)}</details>`;
    return `<figure class="diagram" data-diagram="${name}">${svg}${text}</figure>`;
  }

  #placed(placed: Placed): string {
    return placedHtml(placed, this.#course, this.#broken);
  }

  #inline({ tokens }: Prose): string {
    return renderInline(tokens, this.#context).trim();
  }

  #prose({ tokens }: Prose): string {
    return renderBlocks(tokens, this.#context).trim();
  }

  /** A list of which the order counts, however it is written. */
  #ordered(list: Prose): string {
    return this.#prose(list)
      .replace(/^<ul>/, '<ol>')
      .replace(/<\/ul>$/, '</ol>');
  }

  /** The next build step: reveal.js takes those with a number first, so all of them have one. */
  #fragment(): string {
    const order = ` data-fragment-index="${this.#fragments}"`;
    this.#fragments += 1;
    return order;
  }
}
