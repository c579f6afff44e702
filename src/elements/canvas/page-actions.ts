import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { canvasText } from '../../model/canvas-text.ts';
import type { CanvasItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import { canvas as words } from '../../strings/canvas.ts';
import { announce } from '../shared/announce.ts';
import { printPaper } from './paper.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Takes a canvas out of the site: prints it on one sheet, copies it as text.
 *
 * Owns: what is said about it, and the text to copy by hand where the browser does not let the page copy. Does not own:
 * the texts.
 */
export class PageActions {
  /** What the last action did, until something is written. */
  notice = '';
  #byHand = '';

  constructor(private readonly host: Host) {}

  /** The text has changed: what was copied is no longer what stands there. */
  forget(): void {
    this.notice = '';
    this.#byHand = '';
  }

  /** The buttons; where the browser does not let the page copy, also the text with the id `byHand`, marked. */
  render(item: CanvasItem, response: Response, byHand: string): TemplateResult {
    return html`${this.#byHand ? this.#renderByHand(byHand) : nothing}
      <button type="button" class="btn primary" @click=${() => printPaper(item, response, window)}>${words.print}</button>
      <button type="button" class="btn copy" @click=${() => this.#copy(canvasText(item, response, words.empty))}>${words.copy}</button>`;
  }

  #renderByHand(id: string): TemplateResult {
    return html`<div class="copy-by-hand slip"><label for=${id}>${words.copyByHand}</label>
      <textarea id=${id} readonly rows="6" .value=${this.#byHand}></textarea>
      <button type="button" class="btn" @click=${() => this.#done()}>${words.copyDone}</button></div>`;
  }

  async #copy(text: string): Promise<void> {
    this.forget();
    try {
      await navigator.clipboard.writeText(text);
      this.notice = words.copied;
      announce(this.host, words.copied);
    } catch {
      this.#byHand = text;
      announce(this.host, words.copyByHand);
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    const area = this.host.querySelector<HTMLTextAreaElement>('.copy-by-hand textarea');
    area?.focus();
    area?.select();
  }

  async #done(): Promise<void> {
    this.forget();
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.querySelector<HTMLElement>('.item-actions .copy')?.focus();
  }
}
