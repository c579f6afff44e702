import { html, nothing, type TemplateResult } from 'lit';
import type { Card, Choice, MatchItem, PartId, Target } from '../../model/item.ts';
import { given, withValues } from '../../model/response.ts';
import { orderOf } from '../../model/shuffle.ts';
import { match as words } from '../../strings/match.ts';
import { BoardElement } from '../placing/board-element.ts';
import type { PlaceOptions } from '../placing/place-controller.ts';
import { type JudgedPart, renderJudgements } from '../shared/judgements.ts';
import { renderBoard } from './board.ts';
import { boardFits, fitsBeside } from './board-room.ts';
import { renderList } from './list.ts';
import { PairLines } from './pair-lines.ts';
import { viewPairs } from './pair-view.ts';
import { speakOfPairs } from './speech.ts';

/** Rows of a list with sides of up to so many characters fit beside the question on a slide. */
const shortSide = 16;
const shortChoice = 32;

/**
 * Left sides that each get a right side: kind `match`, as a board of pairs or as a list with a select in every row. Right
 * sides may stay over.
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmMatch extends BoardElement<MatchItem> {
  constructor() {
    super();
    new PairLines(this);
  }

  protected override get placeOptions(): PlaceOptions {
    const { controller } = this;
    return {
      speech: speakOfPairs(
        () => controller.item,
        () => this.#surplus,
      ),
    };
  }

  protected override get boardFits(): boolean {
    const { item } = this.controller;
    return item !== undefined && boardFits(item);
  }

  protected override describeMissing(_item: MatchItem, missing: readonly PartId[]): string {
    return words.missing(missing.length);
  }

  protected override shapeOf(item: MatchItem): 'wide' | 'full' {
    if (this.views.view === 'board') return fitsBeside(item) ? 'wide' : 'full';
    const longest = (sides: readonly Choice[]) => Math.max(...sides.map(({ text }) => text.length));
    return longest(item.body.left) <= shortSide && longest(item.body.right) <= shortChoice ? 'wide' : 'full';
  }

  /** Right sides that belong to no pair. */
  get #surplus(): number {
    const { item } = this.controller;
    const taken = item?.body.left.flatMap(({ id }) => this.placing.places(id)) ?? [];
    return item?.body.right.filter(({ id }) => !taken.includes(id)).length ?? 0;
  }

  #rightSides(item: MatchItem): readonly Target[] {
    return orderOf(item.body.right, this.controller.orderSeed);
  }

  /** Once more on the right side of its pair, a left side is let go. */
  #onRight(right: PartId): void {
    const { selected } = this.placing;
    if (selected === undefined) this.say(words.leftFirst);
    else if (this.placing.places(selected).includes(right)) void this.placing.take(selected, right, 'keys');
    else void this.placing.place(right);
  }

  #onSelect(left: PartId, right: PartId): void {
    const { response } = this.controller.session;
    this.placing.keepStep(() => this.controller.edit(withValues(response, left, right === '' ? [] : [right])), left);
    // Where nothing may change, the browser has already moved the select: it is put back.
    this.requestUpdate();
  }

  protected override renderBoard(item: MatchItem): TemplateResult {
    const view = viewPairs(item, {
      right: this.#rightSides(item),
      placeOf: (left) => this.placing.places(left)[0],
      marks: this.marks,
      solved: this.controller.session.phase === 'closed',
    });
    return html`${renderBoard(view, {
      uid: this.uid,
      open: this.open,
      selected: this.placing.selected,
      onLeft: (left, event) => void this.placing.choose(left, event),
      onRight: (right) => this.#onRight(right),
    })}${renderJudgements(this.inDeck ? this.#judgements(item).map(withoutAnswer) : this.#judgements(item), this.reasons, this.inDeck)}`;
  }

  protected override renderList(item: MatchItem): TemplateResult {
    const judged = this.#judgements(item);
    const { response } = this.controller.session;
    const rows = item.body.left.flatMap(({ id, text }, index) => {
      const judgement = judged[index];
      return judgement ? [{ id, text, given: given(response, id), judgement }] : [];
    });
    return html`${renderList(this.uid, rows, {
      right: this.#rightSides(item),
      open: this.open,
      tight: this.inDeck,
      onChange: (left, right) => this.#onSelect(left, right),
    })}${this.inDeck ? renderJudgements(judged, this.reasons, true) : nothing}`;
  }

  #judgements({ body }: MatchItem): readonly JudgedPart[] {
    return body.left.map((left: Card) => ({
      part: left.id,
      id: `${this.uid}-${left.id}-judgement`,
      label: words.label(left.text),
      marks: this.marks.filter(({ part }) => part === left.id),
      textOf: (value: string) => body.right.find(({ id }) => id === value)?.text ?? value,
    }));
  }
}

/** A slide has no room to name the right answer, which the lines show; its reason stays. */
function withoutAnswer(part: JudgedPart): JudgedPart {
  const marks = part.marks.flatMap((mark) => {
    if (mark.verdict !== 'missed') return [mark];
    return mark.feedback ? [{ ...mark, verdict: 'neutral' as const }] : [];
  });
  return { ...part, marks };
}
