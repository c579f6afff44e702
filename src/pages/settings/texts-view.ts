import { html, type TemplateResult } from 'lit';
import { settings as words } from '../../strings/settings.ts';

/** What the page says and nobody can change: privacy, accessibility, where feedback goes. */
export function textsView(email: string, imprintAddress: string, proofAddress: string): TemplateResult {
  return html`<section class="settings-part" aria-labelledby="datenschutz-h">
      <h2 id="datenschutz-h">${words.privacy}</h2>
      <ol class="sentences">${words.privacySentences.map((one) => html`<li>${one}</li>`)}</ol>
      <p><a href=${imprintAddress}>${words.imprint}</a></p>
    </section>
    <section class="settings-part" aria-labelledby="barrierefreiheit-h">
      <h2 id="barrierefreiheit-h">${words.accessibility}</h2>
      <p>${words.goal}</p>
      <p>${words.tried}</p>
      <p>${words.gapsLead}</p>
      <ul class="gaps">${words.gaps.map((one) => html`<li>${one}</li>`)}</ul>
      <p>${words.statementDate}</p>
      <p><a href=${proofAddress}>${words.proof}</a></p>
    </section>
    <section class="settings-part" aria-labelledby="rueckmeldung-h">
      <h2 id="rueckmeldung-h">${words.feedback}</h2>
      ${
        email
          ? html`<p>${words.feedbackLead} <a href=${`mailto:${email}`}>${email}</a>.</p>`
          : html`<p>${words.noFeedback}</p>`
      }
    </section>`;
}
