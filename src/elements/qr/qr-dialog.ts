import './styles.css';
import { qr as words } from '../../strings/qr.ts';
import type { PhoneLinks, PhoneTarget } from './phone-links.ts';
import { QrPanel } from './qr-panel.ts';

/** Shows a QR code as large as the window allows. Escape or a button closes it, and the focus goes back where it was. */
export function showQrDialog(title: string, links: PhoneLinks, target: PhoneTarget): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'qr-dialog';
  const headline = document.createElement('h2');
  headline.id = 'qr-title';
  headline.textContent = title;
  dialog.setAttribute('aria-labelledby', headline.id);
  const body = document.createElement('div');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn qr-close';
  close.textContent = words.close;
  close.addEventListener('click', () => dialog.close());
  dialog.append(headline, body, close);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  new QrPanel(body, links, target);
  dialog.showModal();
  close.focus();
}

/** Shows the QR code of what is done on a slide: its exercise, set or question, else the slide itself. */
export function showQrOf(slide: HTMLElement, links: PhoneLinks): void {
  const item = exerciseOn(slide);
  if (item === undefined) showQrDialog(words.slideTitle, links, { slide: slide.id });
  else showQrDialog(words.exerciseTitle, links, { item });
}

/** The exercise, set or item that is seen: of stages that take each other's place the one that is there. */
function exerciseOn(slide: HTMLElement): string | undefined {
  const all = [...slide.querySelectorAll<HTMLElement>('[data-exercise], [data-quiz], [data-item]')];
  const seen = all.find((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
  return seen?.dataset.exercise ?? seen?.dataset.quiz ?? seen?.dataset.item;
}
