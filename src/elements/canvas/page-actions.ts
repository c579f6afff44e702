import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { canvasText } from '../../model/canvas-text.ts';
import type { CanvasItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import { canvas as words } from '../../strings/canvas.ts';
import { CopyText } from '../shared/copy-text.ts';
import { printPaper } from './paper.ts';

/** Takes a canvas out of the site: prints it on one sheet, copies it as text. Does not own the texts. */
export class PageActions {
  readonly #copy: CopyText;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#copy = new CopyText(host);
  }

  /** What the last action did, until something is written. */
  get notice(): string {
    return this.#copy.notice;
  }

  /** The text has changed: what was copied is no longer what stands there. */
  forget(): void {
    this.#copy.forget();
  }

  /** The buttons; where the browser does not let the page copy, also the text with the id `byHand`, marked. */
  render(item: CanvasItem, response: Response, byHand: string): TemplateResult {
    return html`${this.#copy.renderByHand(byHand)}
      <button type="button" class="btn primary" @click=${() => printPaper(item, response, window)}>${words.print}</button>
      ${this.#copy.renderButton(() => canvasText(item, response, words.empty))}`;
  }
}
