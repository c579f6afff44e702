import type { Place, Report } from '../place.ts';
import { readSquares } from '../squares/read-squares.ts';
import { readTimeline } from '../timeline/read-timeline.ts';
import { checkLesson, readFact, type Say } from './case-fences.ts';
import type { FencedNode, FenceNode } from './fences.ts';
import { type ListItem, listItems } from './list-items.ts';
import { type Named, type Prose, readProse, type Uses } from './prose.ts';
import type { Part, Slide } from './slide.ts';
import { type Headline, readHeadline } from './slide-headline.ts';

type Body = Pick<Slide, 'headline' | 'parts' | 'sourceNote' | 'notes' | 'uses'>;

/**
 * What stands below the fields of a slide: headline, parts, notes.
 * @param opening the block's first line: where a missing headline is reported.
 */
export function readBody(nodes: readonly FencedNode[], opening: Place, thing: string, report: Report): Body {
  return new BodyReader(thing, report).read(nodes, opening);
}

class BodyReader {
  readonly #thing: string;
  readonly #report: Report;
  readonly #uses: Uses = { sources: [], terms: [], images: [] };
  readonly #headlines: Headline[] = [];

  constructor(thing: string, report: Report) {
    this.#thing = thing;
    this.#report = report;
  }

  read(nodes: readonly FencedNode[], opening: Place): Body {
    const parts = this.#parts(nodes, false);
    const sourceNote = this.#named(nodes, 'source-note');
    const notes = this.#notes(nodes);
    return {
      headline: readHeadline(this.#headlines, nodes, opening, this.#say),
      parts,
      ...(sourceNote ? { sourceNote } : {}),
      ...(notes ? { notes } : {}),
      uses: this.#uses,
    };
  }

  readonly #say: Say = (place, problem, allowed) => this.#report(place, { thing: this.#thing, problem, allowed });

  #parts(nodes: readonly FencedNode[], inFence: boolean): readonly Part[] {
    return nodes.flatMap((node): readonly Part[] => {
      if (node.kind === 'fence') return this.#fence(node);
      const prose = this.#prose(node, inFence);
      return prose.tokens.length ? [{ kind: 'prose', prose }] : [];
    });
  }

  #fence(fence: FenceNode): readonly Part[] {
    const { name, argument, line, children } = fence;
    const named: Named = { name: argument, place: line };
    switch (name) {
      case 'left':
      case 'right':
        return [{ kind: name, parts: this.#parts(children, true) }];
      case 'step':
        return [{ kind: 'step', replaces: argument === 'replaces', parts: this.#parts(children, true) }];
      case 'item':
        this.#holdsNothing(fence);
        return argument ? [{ kind: name, ref: named }] : [];
      case 'quiz': {
        this.#holdsNothing(fence);
        const [set, where] = argument.split(' ');
        return set ? [{ kind: name, ref: { name: set, place: line }, readerOnly: where === 'reader' }] : [];
      }
      case 'field': {
        this.#holdsNothing(fence);
        const [item, field] = argument.split('/');
        return item && field ? [{ kind: name, ref: named, item, field }] : [];
      }
      case 'diagram': {
        const asText = this.#text(fence);
        if (!asText.tokens.length) {
          this.#say(line, `diagram ${argument} has no text`, 'write below it what it says, as a list or a table');
        }
        return argument ? [{ kind: name, diagram: named, asText }] : [];
      }
      case 'vote':
        return [{ kind: name, list: this.#list(fence, 2, 4, 'a show of hands needs 2 to 4 labels') }];
      case 'repetition':
        return [{ kind: name, list: this.#list(fence, 3, 3, 'a repetition has 3 dates') }];
      case 'fact': {
        const fact = readFact(this.#items(fence), line, this.#say);
        return fact ? [{ kind: name, fact }] : [];
      }
      case 'timeline':
        return [{ kind: name, place: line, moments: readTimeline(this.#items(fence), line, this.#say) }];
      case 'squares':
        return [{ kind: name, squares: readSquares(this.#items(fence), line, this.#say) }];
      case 'lesson': {
        const text = this.#text(fence);
        checkLesson(text, line, this.#say);
        return [{ kind: name, text }];
      }
      case 'device-test':
        return [{ kind: name, line: this.#lastRow(fence) }];
      case 'source-note':
      case 'notes':
        return [];
    }
  }

  #holdsNothing({ name, children }: FenceNode): void {
    const place = children.map((child) => (child.kind === 'text' ? child.lines[0] : child.line)).find(Boolean);
    if (place)
      this.#say(place, `fence "${name}" holds no text`, 'its content is in quizzes/; close it in the next line');
  }

  /** A fence that is one list of so many points. */
  #list(fence: FenceNode, fewest: number, most: number, problem: string): Prose {
    const prose = this.#text(fence);
    const points = prose.tokens.filter((token) => token.type === 'list_item_open').length;
    const onlyList = prose.tokens.every(({ type }) =>
      /^((bullet|ordered)_list|list_item|paragraph)_(open|close)$|^inline$/.test(type),
    );
    if (points < fewest || points > most || !onlyList) {
      this.#say(fence.line, problem, 'write them as one list, and nothing else');
    }
    return prose;
  }

  #items({ children: [only] }: FenceNode): readonly ListItem[] | undefined {
    return only?.kind === 'text' ? listItems(this.#prose(only, true).tokens, only.lines) : undefined;
  }

  /** The sentence that shows whether the last row can read. */
  #lastRow(fence: FenceNode): Prose {
    const line = this.#text(fence);
    if (line.tokens.filter(({ type }) => type === 'paragraph_open').length !== 1 || line.tokens.length !== 3)
      this.#say(fence.line, 'a device test needs one sentence', 'write what the last row is asked to read');
    return line;
  }

  #named(nodes: readonly FencedNode[], name: 'source-note' | 'notes'): Prose | undefined {
    const fence = nodes.find((node): node is FenceNode => node.kind === 'fence' && node.name === name);
    return fence && this.#text(fence);
  }

  #notes(nodes: readonly FencedNode[]): Prose | undefined {
    const before = this.#uses.images.length;
    const notes = this.#named(nodes, 'notes');
    for (const { place } of this.#uses.images.slice(before)) {
      this.#say(place, 'notes show no images', 'put it on the slide, or describe it');
    }
    return notes;
  }

  /** The Markdown of a fence that holds nothing else. */
  #text({ children }: FenceNode): Prose {
    const tokens = children.flatMap((child) => (child.kind === 'text' ? this.#prose(child, true).tokens : []));
    return { tokens };
  }

  /** Text without the headline, which is kept. */
  #prose(node: Extract<FencedNode, { kind: 'text' }>, inFence: boolean): Prose {
    const { tokens, headings, uses } = readProse(node.lines, this.#thing, this.#report);
    this.#uses.sources.push(...uses.sources);
    this.#uses.terms.push(...uses.terms);
    this.#uses.images.push(...uses.images);
    const taken = new Set<number>();
    for (const heading of headings) {
      const { level, place, index } = heading;
      const inline = tokens[index + 1];
      if (level === 2 && !inFence && inline) {
        this.#headlines.push({ heading, inline });
        for (let offset = 0; offset < 3; offset += 1) taken.add(index + offset);
      } else if (level !== 3) {
        this.#say(
          place,
          `a heading of level ${level}${inFence ? ' in a fence' : ''}`,
          '## is the headline of a slide, ### stands in fences',
        );
      } else if (!inFence) {
        this.#say(place, 'a heading ### outside of fences', 'put it into left, right or step, or make it a paragraph');
      }
    }
    return { tokens: tokens.filter((_, index) => !taken.has(index)) };
  }
}
