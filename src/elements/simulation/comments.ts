import { html, nothing, type TemplateResult } from 'lit';
import type { Comment } from '../../model/simulation/story.ts';
import { simulation as words } from '../../strings/simulation.ts';

/** Comments that came in. */
export function renderComments(comments: readonly Comment[]): TemplateResult | typeof nothing {
  if (comments.length === 0) return nothing;
  return html`<ul class="sim-comments" aria-label=${words.comments}>${comments.map(
    ({ by, text }) => html`<li class="slip"><b>${by}:</b> ${text}</li>`,
  )}</ul>`;
}
