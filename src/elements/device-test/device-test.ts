import { ContextConsumer } from '@lit/context';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { deviceTest as words } from '../../strings/device-test.ts';
import { PointerDrag } from '../placing/drag.ts';
import { announce } from '../shared/announce.ts';
import { courseContext } from '../shared/course-context.ts';
import { grip, tick } from '../shared/icons.ts';
import { LightElement } from '../shared/light-element.ts';

type Check = keyof typeof words.checks;
type Spot = 'start' | 'field';

const checks = Object.keys(words.checks) as readonly Check[];
const spots: readonly Spot[] = ['start', 'field'];

/**
 * Shows what this device can do in an exercise: a click, a tap, a drag and a key tick themselves off. The sentence
 * inside is for the last row. What a device does not have stays open; nothing is graded or kept.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmDeviceTest extends LightElement {
  readonly #course = new ContextConsumer(this, { context: courseContext, subscribe: true });
  readonly #drag = new PointerDrag(this, {
    source: (from) => {
      const grip = from.closest<HTMLElement>('.test-slip');
      return grip ? { card: 'slip', grip, moving: grip } : undefined;
    },
    begin: () => this.updateComplete,
    drop: (_card, zone) => this.#dropped(spots.find((spot) => spot === zone)),
    cancel: () => undefined,
  });
  #line = '';
  /** Of the pointer that went down last: a click by key or voice has none. */
  #pointer = '';

  @state() private done: ReadonlySet<Check> = new Set();
  @state() private spot: Spot = 'start';
  @state() private chosen = false;
  /** The slip was placed without dragging it. */
  @state() private carried = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#drag.start();
  }

  override disconnectedCallback(): void {
    this.#drag.stop();
    super.disconnectedCallback();
  }

  protected override get isReady(): boolean {
    return this.#course.value !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated) this.#line = (this.querySelector('.test-line') ?? this).textContent.trim();
    super.willUpdate(changed);
  }

  #found(check: Check): void {
    if (this.done.has(check)) return;
    this.done = new Set([...this.done, check]);
    announce(this, words.found(words.checks[check].name, this.done.size));
  }

  /** A click without a pointer comes from a key, or from a voice that presses it like one. */
  #pressed({ detail }: MouseEvent): void {
    if (detail === 0) this.#found('key');
    else this.#found(this.#pointer === 'mouse' ? 'click' : 'tap');
  }

  #choose(chosen: boolean): void {
    this.chosen = chosen;
    announce(this, chosen ? words.chosen : words.released);
  }

  #dropped(spot: Spot | undefined): void {
    if (spot) void this.#move(spot);
    this.#found('drag');
  }

  #placed(spot: Spot): void {
    this.carried = true;
    void this.#move(spot);
  }

  /** The slip keeps the focus, wherever it lies. */
  async #move(spot: Spot): Promise<void> {
    this.spot = spot;
    this.chosen = false;
    announce(this, words.moved(words[spot]));
    await this.updateComplete;
    this.querySelector<HTMLElement>('.test-slip')?.focus();
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !(this.chosen || this.#drag.active)) return;
    event.stopPropagation();
    this.#drag.abort();
    this.#choose(false);
    this.querySelector<HTMLElement>('.test-slip')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<div class="device-test mat" role="group" aria-label=${words.group} data-prevent-swipe @keydown=${this.#escape}>
      <button type="button" class="btn primary" @pointerdown=${(event: PointerEvent) => {
        this.#pointer = event.pointerType;
      }} @click=${this.#pressed}>${words.press}</button>
      <div class="test-spots">${spots.map((spot) => this.#renderSpot(spot))}</div>
      <div class="test-checks" role="list">${checks.map((check) => this.#renderCheck(check))}</div>
      <p class="test-note">${words.note}</p>
    </div>
    <p class="test-line">${this.#line}</p>`;
  }

  #renderSpot(spot: Spot): TemplateResult {
    const name = words[spot];
    return html`<div class="test-spot" data-zone=${spot}>${
      spot === this.spot
        ? this.#renderSlip()
        : this.chosen
          ? html`<button type="button" class="test-target" @click=${() => this.#placed(spot)}>${words.placeHere}<span class="vh">${words.target(name)}</span></button>`
          : html`<span aria-hidden="true">${name}</span>`
    }</div>`;
  }

  #renderSlip(): TemplateResult {
    return html`<button type="button" class="slip test-slip ${this.chosen ? 'selected' : ''}" data-handle
      aria-pressed=${this.chosen ? 'true' : 'false'} @click=${() => this.#choose(!this.chosen)}>${grip()}<span>${words.slip}</span><span
      class="vh">, ${words.liesIn(words[this.spot])}</span></button>`;
  }

  #renderCheck(check: Check): TemplateResult {
    const { name, how } = words.checks[check];
    const done = this.done.has(check);
    const otherwise = check === 'drag' && !done && this.carried;
    return html`<div class="test-check ${done ? 'done' : ''}" role="listitem">
      <span class="test-box">${done ? tick() : nothing}</span>
      <span><b>${name}</b><span class="vh">: ${done ? words.works : words.open}</span>
        <span class="test-how">${otherwise ? words.withoutDragging : how}</span></span></div>`;
  }
}
