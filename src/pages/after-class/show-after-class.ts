import './styles.css';
import { html, nothing, render, type TemplateResult } from 'lit';
import { plainText } from '../../model/plain-text.ts';
import { afterClass as words } from '../../strings/after-class.ts';
import type { PageAccess } from '../page-access.ts';
import { pageFrame } from '../page-frame.ts';
import { saveFile } from '../save-file.ts';
import { estimateEntry, type ReportEntry, voteEntry } from './report.ts';
import { typedTallies } from './typed-tallies.ts';

/** What the class voted and estimated, the hardest question first, and the same as a text file. */
export async function showAfterClass(access: PageAccess): Promise<void> {
  const { contents, course } = access;
  const body = pageFrame(document, words.title, contents.title, access.readerAddress());
  body.classList.add('after-class');
  try {
    const { votes, estimates, typedAt } = await typedTallies(contents, course);
    const slide = (item: string): string => course.placeOf(contents.slideOf[item] ?? '')?.number ?? '';
    const day = (item: string): string => dayText(typedAt.get(item) ?? course.now());
    const voted = votes.map((tally) => voteEntry(tally, slide(tally.item), day(tally.item)));
    const estimated = estimates.map((tally) => estimateEntry(tally, slide(tally.item), day(tally.item)));
    let saved = '';
    const save = (): void => {
      saved = words.fileName(new Date(course.now()).toLocaleDateString('sv-SE'));
      const text = plainText(words.reportTitle(contents.title), [...voted, ...estimated]);
      saveFile(saved, `${text}\n`, 'text/plain;charset=utf-8');
      draw();
      body.querySelector<HTMLElement>('.after-saved')?.focus();
    };
    const draw = (): void => {
      render(view(voted, estimated, save, saved), body);
    };
    draw();
  } catch {
    body.append(words.loadFailed);
  }
}

function view(
  votes: readonly ReportEntry[],
  estimates: readonly ReportEntry[],
  save: () => void,
  saved: string,
): TemplateResult {
  if (!votes.length && !estimates.length) return html`<p class="page-lead">${words.none}</p><p>${words.noneHint}</p>`;
  return html`<p class="page-lead">${words.lead}</p>
    ${part('abstimmungen-h', words.votes, votes)} ${part('schaetzungen-h', words.estimates, estimates)}
    <p class="after-save"><button type="button" class="btn primary" @click=${save}>${words.save}</button></p>
    ${saved ? html`<p class="after-saved" tabindex="-1">${words.saved(saved)}</p>` : nothing}
    <p>${words.saveHint}</p>`;
}

function part(id: string, heading: string, entries: readonly ReportEntry[]): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`<section class="after-part" aria-labelledby=${id}><h2 id=${id}>${heading}</h2>
    <ol>${entries.map(
      ({ heading: title, lines }) => html`<li><h3>${title}</h3>${lines.map((line) => html`<p>${line}</p>`)}</li>`,
    )}</ol></section>`;
}

/** „27. November 2026“. */
function dayText(time: number): string {
  return new Date(time).toLocaleDateString('de-DE', { dateStyle: 'long' });
}
