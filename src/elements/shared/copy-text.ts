import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { copyText as words } from '../../strings/copy-text.ts';
import { announce } from './announce.ts';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Copies a text out of the site.
 *
 * Owns: what is said about it, and the text to copy by hand where the browser does not let the page copy. Does not own:
 * the text.
 */
export class CopyText {
  /** What was done last, until `forget`. */
  notice = '';
  #byHand = '';

  constructor(private readonly host: Host) {}

  /** The text has changed: what was copied is no longer what stands there. */
  forget(): void {
    this.notice = '';
    this.#byHand = '';
  }

  renderButton(text: () => string): TemplateResult {
    return html`<button type="button" class="btn copy" @click=${() => this.#copy(text())}>${words.copy}</button>`;
  }

  /** Where the browser does not let the page copy: the text, marked, in a field with this id. */
  renderByHand(id: string): TemplateResult | typeof nothing {
    if (!this.#byHand) return nothing;
    return html`<div class="copy-by-hand slip"><label for=${id}>${words.byHand}</label>
      <textarea id=${id} readonly rows="6" .value=${this.#byHand}></textarea>
      <button type="button" class="btn" @click=${() => this.#done()}>${words.done}</button></div>`;
  }

  async #copy(text: string): Promise<void> {
    this.forget();
    try {
      await navigator.clipboard.writeText(text);
      this.notice = words.copied;
      announce(this.host, words.copied);
    } catch {
      this.#byHand = text;
      announce(this.host, words.byHand);
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
    this.host.querySelector<HTMLElement>('.copy')?.focus();
  }
}
