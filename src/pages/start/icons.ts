import { html, type TemplateResult } from 'lit';

/** Leads on. */
export function arrow(): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 32 32" aria-hidden="true"><path d="M4 16h23M18 7l9 9-9 9"></path></svg>`;
}
