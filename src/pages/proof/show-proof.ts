import './styles.css';
import { html, nothing, render, type TemplateResult } from 'lit';
import { proof as words } from '../../strings/proof.ts';
import type { PageAccess } from '../page-access.ts';
import { pageFrame } from '../page-frame.ts';
import { loadProof, type Proof } from './proof.ts';

/** What the last gate has tried, in its numbers, and what could not be tried. */
export async function showProof({ contents, readerAddress }: PageAccess): Promise<void> {
  const body = pageFrame(document, words.title, contents.title, readerAddress());
  const numbers = await loadProof().then(
    (proof) => (proof ? proofView(proof) : html`<p class="page-lead">${words.none}</p>`),
    () => html`<p class="page-lead">${words.unloadable}</p>`,
  );
  render(
    html`${numbers}
      <section aria-labelledby="offen-h">
        <h2 id="offen-h">${words.notTriedHeading}</h2>
        <p>${words.notTriedLead}</p>
        <ul class="not-tried">${words.notTried.map((one) => html`<li>${one}</li>`)}</ul>
      </section>`,
    body,
  );
}

function proofView({ date, commit, changed, machine, steps, units, journeys, course, deck }: Proof): TemplateResult {
  const failed = units.failed + journeys.failed.length + steps.filter(({ ok }) => !ok).length;
  return html`<p class="page-lead">${words.lead(dayOf(date), commit)} ${changed ? words.changed : nothing}</p>
    <p>${failed === 0 ? words.open : words.closed(failed)} ${words.machine(machine.chromium)}</p>
    ${table('geprueft', words.tried, [
      [words.units, words.number(units.passed)],
      [words.oracles, words.number(units.oracles)],
      [words.journeys, words.number(journeys.passed)],
      [words.again, words.number(journeys.again.length)],
      ...Object.entries(words.counts).map(([what, text]) => [text, words.number(journeys.counts[what] ?? 0)] as const),
    ])}
    ${table('kurs', words.course, [
      [words.slides, words.number(deck.slides)],
      [words.taught, words.share(course.taught.is, course.taught.of)],
      [words.questions, words.share(course.questions.is, course.questions.of)],
    ])}
    ${table(
      'gewicht',
      words.weight,
      deck.sizes.map(({ kind, gzip, most }) => [
        words.kinds[kind as keyof typeof words.kinds] ?? kind,
        `${words.kilobytes(gzip)}, ${words.atMost(most)}`,
      ]),
    )}`;
}

function table(id: string, title: string, rows: readonly (readonly [string, string])[]): TemplateResult {
  return html`<section aria-labelledby="${id}-h">
    <h2 id="${id}-h">${title}</h2>
    <dl class="proof">${rows.map(([what, number]) => html`<div><dt>${what}</dt><dd>${number}</dd></div>`)}</dl>
  </section>`;
}

function dayOf(date: string): string {
  return new Date(`${date}T12:00`).toLocaleDateString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' });
}
