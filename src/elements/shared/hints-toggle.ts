import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CanvasField } from '../../model/item.ts';
import type { SmartQuestion } from '../../model/smart-hints/question.ts';
import { smartHints as words } from '../../strings/smart-hints.ts';
import { announce } from './announce.ts';
import { renderSmartHints, spokenHint, spokenHints } from './smart-hints.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What the hints are about. */
export interface HintsSource {
  /** The text of a field as it stands in the page. */
  text(field: CanvasField): string;
  /** On a slide one hint is seen at a time. */
  folds(): boolean;
}

/**
 * Opens and closes the hints on one field of an element, and says politely what they hold and when that changes.
 *
 * Owns: which field's hints are open, which hint is seen, Escape, the messages. Does not own: the rules, the text.
 */
export class HintsToggle implements ReactiveController {
  #open: CanvasField | undefined;
  #asked: SmartQuestion | undefined;
  /** What was said last: typing that changes nothing is not repeated. */
  #said = '';

  constructor(
    private readonly host: Host,
    private readonly source: HintsSource,
  ) {
    host.addController(this);
    host.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#open) return;
      // The deck would open its overview.
      event.stopPropagation();
      void this.#close();
    });
  }

  hostUpdated(): void {
    if (!this.#open) return;
    const sentence = spokenHints(this.source.text(this.#open));
    if (sentence === this.#said) return;
    this.#said = sentence;
    announce(this.host, sentence);
  }

  isOpen({ id }: CanvasField): boolean {
    return this.#open?.id === id;
  }

  /** Whether the hints of any field are open. */
  get isAnyOpen(): boolean {
    return this.#open !== undefined;
  }

  /** The button that opens and closes the hints of a field; `id` is that of the panel. */
  renderButton(field: CanvasField, id: string): TemplateResult {
    const open = this.isOpen(field);
    return html`<button type="button" class="why-button hints-button" aria-expanded=${open} aria-controls=${id}
      @click=${() => (open ? this.#close() : this.#show(field))}>${words.open}</button>`;
  }

  renderPanel(field: CanvasField, id: string): TemplateResult {
    return renderSmartHints({
      id,
      name: words.open,
      text: this.source.text(field),
      folds: this.source.folds(),
      asked: this.#asked,
      onNext: (question) => this.#see(field, question),
    });
  }

  #show(field: CanvasField): void {
    this.#open = field;
    this.#asked = undefined;
    this.#said = '';
    this.host.requestUpdate();
  }

  #see(field: CanvasField, question: SmartQuestion): void {
    this.#asked = question;
    this.host.requestUpdate();
    announce(this.host, spokenHint(this.source.text(field), question));
  }

  /** The focus goes back to the button where it stood in the panel, and stays where somebody writes. */
  async #close(): Promise<void> {
    const inPanel = document.activeElement?.closest('.smart-hints') !== null;
    this.#open = undefined;
    this.host.requestUpdate();
    announce(this.host, words.closed);
    await this.host.updateComplete;
    if (inPanel) this.host.querySelector<HTMLElement>('.hints-button')?.focus();
  }
}
