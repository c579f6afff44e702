import { html, nothing, type TemplateResult } from 'lit';
import type { Attempt } from '../../model/attempt.ts';
import {
  type Calibration,
  calibrate,
  confidenceKey,
  confidences,
  keptConfidence,
  toConfidence,
} from '../../progress/confidence.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import { confidence as words } from '../../strings/confidence.ts';
import { renderVerdict } from '../shared/verdict.ts';

/** A question of a set that was answered. */
export interface Answered {
  readonly title: string;
  readonly attempt: Attempt;
}

/**
 * Asks after a set how certain the learner was of each answer, and says in one or two sentences how that fits the
 * results. Nothing has to be said, and what was said can be changed. `changed` is called when it was.
 */
export function renderConfidence(
  answers: readonly Answered[],
  record: LearnerRecord,
  changed: () => void,
): TemplateResult | typeof nothing {
  if (!answers.length) return nothing;
  const said = answers.map(({ attempt }) => ({
    confidence: toConfidence(record.value(confidenceKey(attempt.id))),
    right: attempt.correctness === 'right',
  }));
  const sentences = calibrationSentences(calibrate(said));
  return html`<section class="confidence">
    <h4>${words.heading}</h4>
    <p>${words.hint}</p>
    <ol>${answers.map(({ title, attempt }, index) => {
      const { confidence, right } = said[index] ?? {};
      return html`<li>
        <p>${renderVerdict(right ? 'right' : 'wrong', right ? words.right : words.notYet)} ${title}</p>
        <div class="switch" role="group" aria-label=${words.group(title)}>${confidences.map(
          (one) =>
            html`<button type="button" aria-pressed=${one === confidence ? 'true' : 'false'} @click=${() => {
              void record.saveValue(confidenceKey(attempt.id), keptConfidence(one));
              changed();
            }}>${one}</button>`,
        )}</div>
      </li>`;
    })}</ol>
    ${sentences.length ? html`<p class="calibration">${sentences.join(' ')}</p>` : nothing}
  </section>`;
}

/** Two sentences at the most: what was sure, and what follows from it. */
function calibrationSentences({ sicher, unsicher, geraten }: Calibration): readonly string[] {
  const unsure = { right: unsicher.right + geraten.right, of: unsicher.of + geraten.of };
  if (!sicher.of) return unsure.of ? [words.unsure(unsure)] : [];
  if (sicher.right < sicher.of) return [words.sure(sicher), words.sureAndWrong];
  return unsure.of ? [words.sure(sicher), words.unsure(unsure)] : [words.sure(sicher)];
}
