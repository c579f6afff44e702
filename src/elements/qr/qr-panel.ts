import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { qrCode } from '../../qr/qr-code.ts';
import { qr as words } from '../../strings/qr.ts';
import { announce } from '../shared/announce.ts';
import type { PhoneLinks, PhoneTarget } from './phone-links.ts';

/**
 * A QR code with its address below, or, where phones do not reach this page, a kind word and a field for the address at
 * which they do.
 *
 * Owns: whether the field is open, what is wrong with what was typed. Does not own: where the address is kept.
 */
export class QrPanel {
  #editing = false;
  #notice = '';

  constructor(
    private readonly host: HTMLElement,
    private readonly links: PhoneLinks,
    private readonly target: PhoneTarget,
  ) {
    this.#draw();
  }

  #draw(): void {
    render(this.#view(), this.host);
  }

  #edit(): void {
    this.#editing = true;
    this.#draw();
    this.host.querySelector('input')?.focus();
  }

  #keep(address: string): void {
    const result = this.links.keep(address);
    this.#editing = result === 'no-address';
    this.#notice = result === 'no-address' ? words.noAddress : result === 'not-kept' ? words.notKept : '';
    this.#draw();
    this.host.querySelector<HTMLElement>(this.#editing ? 'input' : 'button')?.focus();
    if (this.#notice) announce(this.host, this.#notice);
  }

  #view(): TemplateResult {
    const address = this.links.linkTo(this.target);
    const notice = this.#notice ? html`<p class="qr-notice" id="qr-notice">${this.#notice}</p>` : nothing;
    if (address === undefined || this.#editing) {
      return html`<div class="qr-panel">
        ${address === undefined ? html`<p class="qr-lead">${words.unreachable}</p><p>${words.unreachableWhy}</p>` : nothing}
        ${this.#field()} ${notice}</div>`;
    }
    return html`<div class="qr-panel">${renderCode(address)}
      <p class="qr-address">${address}</p><p>${words.scan}</p>${notice}
      <p class="qr-buttons"><button type="button" class="btn" @click=${() => this.#edit()}>${words.change}</button></p></div>`;
  }

  #field(): TemplateResult {
    const take = (): void => this.#keep(this.host.querySelector('input')?.value ?? '');
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      take();
    };
    return html`<div class="qr-field"><label for="qr-site">${words.field}</label>
      <input type="url" id="qr-site" inputmode="url" autocomplete="off" spellcheck="false" .value=${this.links.kept}
        aria-describedby=${this.#notice ? 'qr-notice' : 'qr-example'} aria-invalid=${this.#notice ? 'true' : 'false'} @keydown=${press}>
      <p id="qr-example">${words.example}</p>
      <p class="qr-buttons"><button type="button" class="btn primary" @click=${take}>${words.keep}</button>
        ${
          this.links.kept
            ? html`<button type="button" class="btn" @click=${() => this.#keep('')}>${words.forget}</button>`
            : nothing
        }</p></div>`;
  }
}

/** Dark on white in every theme, on paper too: scanners expect it. */
function renderCode(address: string): TemplateResult {
  const { size, path } = qrCode(address);
  return html`<svg class="qr-code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${words.code(address)}
    shape-rendering="crispEdges">${svg`<rect width=${size} height=${size} fill="#fff"></rect><path d=${path} fill="#000"></path>`}</svg>`;
}
