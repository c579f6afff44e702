import { html, type TemplateResult } from 'lit';
import { type Difference, isEmpty } from '../../progress/passport/difference.ts';
import { passport as words } from '../../strings/passport.ts';

/** What taking a file over would change, before it is done. */
export function previewView(saved: number, difference: Difference): TemplateResult {
  const { attempts, sessions, values } = difference;
  const lines = [
    // One attempt has one text: where two differ, one of them is damaged, and which is taken is as good as the other.
    [attempts.missing + attempts.newer, words.newAttempts],
    [sessions.missing, words.missingSessions],
    [sessions.newer, words.newerSessions],
    [values.missing, words.missingValues],
    [values.newer, words.newerValues],
  ] as const;
  const shown = lines.filter(([count]) => count > 0);
  const list = html`<p>${words.preview}</p><ul>${shown.map(([count, say]) => html`<li>${say(count)}</li>`)}</ul>`;
  return html`<h3 tabindex="-1" data-focus>${words.previewHeading(when(saved))}</h3>
    ${isEmpty(difference) ? html`<p>${words.nothingNew}</p>` : list}`;
}

function when(time: number): string {
  const words = new Date(time).toLocaleString('de-DE', { dateStyle: 'long', timeStyle: 'short' });
  return words.replace('. ', '.\u00a0');
}
