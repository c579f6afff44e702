import { html, nothing, type TemplateResult } from 'lit';
import { announce } from '../../elements/shared/announce.ts';
import { qr } from '../../strings/qr.ts';
import { start as words } from '../../strings/start.ts';
import type { PageAccess } from '../page-access.ts';
import { type ChoiceName, choose, usual } from '../settings/choices.ts';
import { renderCover } from './cover.ts';
import { arrow } from './icons.ts';

/** The slide on which the last row reads the smallest line, and a click of each kind is tried. */
const roomTest = 'k0-s04';
/** The window of the notes, wherever it is opened from. */
const notesWindow = 'smm-tag8-notizen';
const themes = ['hell', 'dunkel', 'kontrast'] as const;

/**
 * Four doors, and three switches that hold at once.
 *
 * Owns: what is said below the switches. Does not own: the choices (settings), the plan, the QR code.
 */
export class StartPage {
  #notice = '';

  constructor(
    private readonly access: PageAccess,
    readonly draw: () => void,
  ) {}

  render(): TemplateResult {
    const { access } = this;
    return html`${renderCover(access)}
      <div class="start-body">
        <nav aria-label=${words.doors}><ul class="doors">
          <li class="door">
            <a class="door-link" href=${access.deckAddress()}><b>${words.present}</b>${arrow()}<span>${words.presentText}</span></a>
            <button type="button" class="btn" title=${words.withNotesText} @click=${() => this.#presentWithNotes()}>${words.withNotes}</button>
          </li>
          <li class="door"><a class="door-link" href=${access.speakerAddress()} target=${notesWindow}>
            <b>${words.notes}</b>${arrow()}<span>${words.notesText}</span></a></li>
          <li class="door"><a class="door-link" href=${access.readerAddress()}>
            <b>${words.learn}</b>${arrow()}<span>${words.learnText}</span></a></li>
          <li class="door"><button type="button" class="door-link" aria-haspopup="dialog" @click=${() => void this.#showQr()}>
            <b>${words.code}</b>${arrow()}<span>${words.codeText}</span></button></li>
        </ul></nav>
        ${this.#renderLook()}
        <nav class="start-more" aria-label=${words.more}>
          <a href=${access.deckAddress(roomTest)} title=${words.roomText}>${words.room}</a>
          <a href=${access.pageAddress('ablauf')}>${words.plan}</a>
          <a href=${access.pageAddress('druck')}>${words.paper}</a>
          <a href=${access.pageAddress('nach-dem-kurs')}>${words.afterClass}</a>
          <a href=${access.pageAddress('einstellungen')}>${words.settings}</a>
        </nav>
        <p class="start-promise">${words.promise}</p>
      </div>`;
  }

  #renderLook(): TemplateResult {
    const { theme, size, motion } = document.documentElement.dataset;
    const button = (text: string, pressed: boolean, name: ChoiceName, value: string): TemplateResult =>
      html`<button type="button" aria-pressed=${pressed ? 'true' : 'false'} @click=${() => this.#choose(name, value)}>${text}</button>`;
    const large = size === 'gross';
    const calm = motion === 'ruhig';
    return html`<div class="start-look" role="group" aria-label=${words.look}>
        <span class="switch" role="group" aria-label=${words.colours}>${themes.map((one) =>
          button(words.themes[one], theme === one, 'theme', one),
        )}</span>
        <span class="switch">${button(words.large, large, 'size', large ? usual : 'gross')}</span>
        <span class="switch">${button(words.motion, !calm, 'motion', calm ? usual : 'ruhig')}</span>
      </div>
      ${this.#notice ? html`<p class="start-notice">${this.#notice}</p>` : nothing}`;
  }

  #choose(name: ChoiceName, value: string): void {
    this.#notice = choose(name, value) ? '' : words.notKept;
    // A choice that is not kept changes all addresses of the page.
    this.draw();
  }

  /** The window first: a browser opens one only while the click is young. */
  #presentWithNotes(): void {
    if (window.open(this.access.speakerAddress(), notesWindow)) {
      location.assign(this.access.deckAddress());
      return;
    }
    this.#notice = words.blocked;
    this.draw();
    announce(document.body, words.blocked);
  }

  async #showQr(): Promise<void> {
    const { showQrDialog } = await import('../../elements/qr/qr-dialog.ts');
    showQrDialog(qr.startTitle, this.access.phone, {});
  }
}
