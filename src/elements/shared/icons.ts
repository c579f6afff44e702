import { html, svg, type TemplateResult } from 'lit';

const icon = (name: string, drawing: TemplateResult): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 32 32" aria-hidden="true">${drawing}</svg>`;

/** „Hier fehlt etwas“: the proof-reader's insertion mark, and nothing else. */
export const caret = () => icon('caret', svg`<path d="M5 27 16 7l11 20"/>`);
/** „Beantwortet“, and nothing about how. */
export const dot = () => icon('dot', svg`<path d="M16 16v.01"/>`);
export const tick = () => icon('tick', svg`<path d="m5 17 8 8L28 7"/>`);
/** „Noch nicht“: a loop, because there is another try. */
export const loop = () => icon('loop', svg`<path d="M26 16a10 10 0 1 1-3-7.2M26 3v7h-7"/>`);
export const arrowRight = () => icon('arrow', svg`<path d="M4 16h23M18 7l9 9-9 9"/>`);
export const arrowUp = () => icon('arrow', svg`<path d="M16 28V5M7 14l9-9 9 9"/>`);
export const arrowDown = () => icon('arrow', svg`<path d="M16 4v23M7 18l9 9 9-9"/>`);
export const cross = () => icon('cross', svg`<path d="m7 7 18 18M25 7 7 25"/>`);
export const grip = () => icon('grip', svg`<path d="M12 7v.01M20 7v.01M12 16v.01M20 16v.01M12 25v.01M20 25v.01"/>`);
export const undo = () => icon('undo', svg`<path d="M11 4 4 11l7 7M4 11h14a8 8 0 0 1 0 16h-7"/>`);
export const pencil = () => icon('pencil', svg`<path d="M5 27l2-8L21 5l6 6-14 14zM17 9l6 6"/>`);
export const menu = () => icon('menu', svg`<path d="M5 8h22M5 16h22M5 24h22"/>`);
