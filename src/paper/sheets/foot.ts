import { html, nothing, type TemplateResult } from 'lit';
import { qrCode } from '../../qr/qr-code.ts';
import { paper as words } from '../../strings/paper.ts';
import type { Task } from '../task.ts';

/** Leads back to the live task: by a code where the course can be reached, else in words. */
export function renderFoot({ title, chapter }: Task, name: string, live: string | undefined): TemplateResult {
  return html`<footer class="paper-foot">
    ${live === undefined ? nothing : renderCode(title, live)}
    <p>${words.live}<br>${live === undefined ? words.liveHere(title, chapter.number) : live.replace(/^https?:\/\//, '')}</p>
    <p class="paper-foot-name">${name}</p>
  </footer>`;
}

function renderCode(title: string, address: string): TemplateResult {
  const { size, path } = qrCode(address);
  return html`<svg class="paper-code" viewBox="0 0 ${size} ${size}" role="img" aria-label=${words.code(title)}>
    <path d=${path} /></svg>`;
}
