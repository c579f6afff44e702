import './styles.css';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CategoriseItem, PartId } from '../../model/item.ts';
import { ladder as words } from '../../strings/ladder.ts';
import { quoteCard } from '../../strings/placing.ts';
import type { PlaceOptions } from '../placing/place-controller.ts';
import { PlacingElement } from '../placing/placing-element.ts';
import { RoomWatch } from '../placing/room-watch.ts';
import { spokenJudgement } from '../shared/judgement.ts';
import { type JudgedPart, renderJudgements, seenPart } from '../shared/judgements.ts';
import { renderBoard } from './board.ts';
import { measureRungs } from './crowd.ts';
import { speakOfPeople } from './ladder-speech.ts';
import {
  judgedStandings,
  type LadderView,
  type Person,
  type Rung,
  type Standing,
  standingKey,
  viewLadder,
} from './ladder-view.ts';
import { renderList } from './list.ts';
import { renderPeopleOnPaper } from './people-on-paper.ts';
import { judgementsOf, renderReview } from './review.ts';
import { ShownPerson } from './shown-person.ts';

/**
 * The ladder (kind `categorise` with many placements, look `ladder`): persons are placed on every rung that their text
 * names. Board and list edit one response; the list asks for one person at a time.
 *
 * @fires smm-announce - see ItemElement
 */
export class SmmLadder extends PlacingElement {
  readonly #shown = new ShownPerson(this, {
    what: () => `person/${this.itemId}`,
    selected: () => this.placing.selected,
  });

  protected override get placeOptions(): PlaceOptions {
    const find = (selector: string) => this.querySelector<HTMLElement>(selector);
    return {
      standIn: (_card, grip) => grip.querySelector<HTMLElement>('.stamp'),
      landing: (card, target) => find(`[data-standing="${CSS.escape(standingKey(card, target))}"]`),
      speech: speakOfPeople(() => this.controller.item),
      stays: true,
      reveal: (card) => this.#shown.meet(card),
    };
  }

  constructor() {
    super();
    new RoomWatch(this, () => {
      if (this.inDeck) measureRungs(this);
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { item } = this.controller;
    if (item) this.#shown.decide(this.placing.dragging, this.#firstOpen(item));
  }

  protected override describeMissing(_item: CategoriseItem, missing: readonly PartId[]): string {
    return words.placeAll(missing.length);
  }

  protected override explainScore(): string | undefined {
    return this.controller.outcome?.correctness === 'partial' ? words.explain : undefined;
  }

  override async check(): Promise<void> {
    const { item } = this.controller;
    if (item && this.controller.missing.length) this.#shown.meet(this.#firstOpen(item));
    await super.check();
  }

  override reset(): void {
    this.#shown.meet(undefined);
    super.reset();
  }

  protected override async focusFirstControl(): Promise<void> {
    this.#shown.meet(undefined);
    await super.focusFirstControl();
  }

  /** The person whose button gets the focus first is the one who is shown. */
  protected override controlOf(part: PartId): HTMLElement | null {
    return super.controlOf(this.#shown.id ?? part);
  }

  #firstOpen(item: CategoriseItem): PartId | undefined {
    const cards = this.cardsInOrder(item);
    return (cards.find(({ id }) => this.placing.places(id).length === 0) ?? cards[0])?.id;
  }

  #view(item: CategoriseItem): LadderView {
    return viewLadder(item, {
      cards: this.cardsInOrder(item),
      places: (card) => this.placing.places(card),
      outcome: this.judged,
      marks: this.marks,
    });
  }

  /** Before anything is done what to do, then what is allowed, else who is left. */
  #status({ people }: LadderView): string {
    const left = people.filter(({ placed }) => !placed).length;
    if (this.placing.selected !== undefined) return words.severalAllowed;
    if (left === people.length) return words.instruction;
    return left ? words.stillOpen(left) : words.allPlaced;
  }

  #person({ people }: LadderView, read: JudgedPart | undefined): Person | undefined {
    const id = read ? read.part.split(' ')[0] : this.#shown.id;
    return people.find(({ card }) => card.id === id) ?? people[0];
  }

  #readStanding(parts: readonly JudgedPart[], { key }: Standing): void {
    const part = parts.find((one) => one.part === key);
    void this.reasons.ask(key);
    if (part) this.say(spokenJudgement(part));
  }

  #remove(rung: Rung, { detail }: MouseEvent): void {
    const { selected } = this.placing;
    if (selected !== undefined) void this.placing.take(selected, rung.field.id, detail === 0 ? 'keys' : 'mouse');
  }

  /** On a slide one at a time, below her text: the rung alone says which one is meant. */
  #judgements(view: LadderView, parts: readonly JudgedPart[], read: JudgedPart | undefined) {
    if (!this.inDeck) return renderReview(view, this.uid);
    const place = judgedStandings(view).find(({ key }) => key === read?.part)?.rung.place ?? '';
    const briefly = parts.map((one) => (one === read ? { ...one, label: words.judgedHere(place) } : one));
    return renderJudgements(briefly, this.reasons, true);
  }

  protected override renderBoard(item: CategoriseItem): TemplateResult {
    const ladder = this.#view(item);
    const parts = this.open ? [] : judgementsOf(ladder, this.uid);
    const read = seenPart(parts, this.reasons);
    return renderBoard({
      uid: this.uid,
      ladder,
      shown: this.#person(ladder, read),
      selected: this.placing.selected,
      open: this.open,
      folds: this.inDeck,
      status: this.#status(ladder),
      judgements: this.#judgements(ladder, parts, read),
      read: read?.part,
      onPerson: ({ card }, event) => void this.placing.choose(card.id, event),
      onStanding: (one, event) =>
        this.open ? void this.placing.choose(one.person.card.id, event) : this.#readStanding(parts, one),
      onTarget: (rung) => void this.placing.place(rung.field.id),
      onRemove: (rung, event) => this.#remove(rung, event),
    });
  }

  protected override renderList(item: CategoriseItem): TemplateResult {
    const ladder = this.#view(item);
    const parts = this.open ? [] : judgementsOf(ladder, this.uid);
    const read = seenPart(parts, this.reasons);
    const shown = this.#person(ladder, read);
    if (!shown) throw new Error(`item "${item.id}" has no persons`);
    const list = renderList({
      uid: this.uid,
      ladder,
      shown,
      open: this.open,
      folds: this.inDeck,
      status: words.severalAllowed,
      invalid: this.notice !== '' && !shown.placed,
      judgements: this.#judgements(ladder, parts, read),
      onToggle: (rung, stands) => this.#toggle(shown, rung, stands),
      onTurn: (person) => this.#turn(ladder, person),
    });
    return html`${list}${this.open && !this.inDeck ? renderPeopleOnPaper(ladder) : nothing}`;
  }

  #toggle({ card: { id } }: Person, { field }: Rung, stands: boolean): void {
    this.#shown.meet(id);
    void (stands ? this.placing.take(id, field.id, 'list') : this.placing.put(id, field.id, 'list'));
  }

  async #turn({ people }: LadderView, person: Person): Promise<void> {
    this.#shown.meet(person.card.id);
    this.say(words.turned(quoteCard(person.name), people.indexOf(person) + 1, people.length));
    await this.updateComplete;
    const list = this.querySelector('.ladder-list');
    if (!this.inDeck && list && list.getBoundingClientRect().top < 0) list.scrollIntoView({ block: 'start' });
  }
}
