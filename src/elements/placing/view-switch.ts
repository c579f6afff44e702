import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { item as words } from '../../strings/item.ts';
import type { CourseAccess } from '../shared/course-context.ts';
import { SharedLook } from '../shared/look.ts';

export type View = 'board' | 'list';

/** The learner's last choice, for as long as the page is open. */
const chosen = new WeakMap<CourseAccess, View>();
const switches = new Set<ViewSwitch>();
const printEvents = ['beforeprint', 'afterprint'] as const;
const wide = '(min-width: 720px)';

/**
 * „Brett“ or „Liste“. A deck and a wide window begin with the board, a narrow window and `&uebungen=liste` with the list,
 * and so does a slide that has no room for the board. What the learner chose last holds for every exercise of the page;
 * a board without room opens only where it is chosen. While the reader is printed it is the list: on paper nothing moves.
 *
 * Owns: the choice, the two buttons. Does not own: what the views show.
 */
export class ViewSwitch implements ReactiveController {
  readonly #window = matchMedia(wide);
  readonly #look: SharedLook;
  #chosenHere: View | undefined;
  #printed = false;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly itemId: string },
    private readonly course: () => CourseAccess | undefined,
    private readonly onChoose: () => void,
    private readonly fits: () => boolean = () => true,
  ) {
    host.addController(this);
    this.#look = new SharedLook(
      host,
      () => `view/${host.itemId}`,
      (view) => this.#show(view === 'list' ? 'list' : 'board'),
    );
  }

  hostConnected(): void {
    switches.add(this);
    this.#window.addEventListener('change', this.#redraw);
    for (const event of printEvents) addEventListener(event, this.#followPrint);
  }

  hostDisconnected(): void {
    switches.delete(this);
    this.#window.removeEventListener('change', this.#redraw);
    for (const event of printEvents) removeEventListener(event, this.#followPrint);
  }

  get view(): View {
    const course = this.course();
    if (!course) return 'board';
    const inDeck = course.host === 'deck';
    if (this.#printed && !inDeck) return 'list';
    const byDefault = course.listFirst || !(inDeck || this.#window.matches) ? 'list' : 'board';
    const view = chosen.get(course) ?? byDefault;
    return inDeck && view === 'board' && this.#chosenHere !== 'board' && !this.fits() ? 'list' : view;
  }

  choose(view: View): void {
    this.#show(view);
    this.#look.tell(view);
  }

  #show(view: View): void {
    const course = this.course();
    if (!course || view === this.view) return;
    chosen.set(course, view);
    this.#chosenHere = view;
    this.onChoose();
    for (const one of switches) one.#redraw();
  }

  #followPrint = ({ type }: Event): void => {
    this.#printed = type === 'beforeprint';
    this.#redraw();
  };

  #redraw = (): void => this.host.requestUpdate();

  render(): TemplateResult {
    const button = (view: View, word: string) =>
      html`<button type="button" aria-pressed=${this.view === view} @click=${() => this.choose(view)}>${word}</button>`;
    return html`<span class="switch" role="group" aria-label=${words.view}>${button('board', words.board)}${button('list', words.list)}</span>`;
  }
}
