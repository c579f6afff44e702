import { html, nothing, type TemplateResult } from 'lit';
import type { ChapterData, ChapterEntry } from '../model/chapter.ts';
import { paper as words } from '../strings/paper.ts';
import type { PaperAccess } from './paper-access.ts';
import { type PaperRequest, sheetAddress, type Variant, variants } from './request.ts';
import { sheetsOf } from './task.ts';

/** What there is to print, with a link to each. `data` holds all chapters that have items. */
export function renderOverview(data: readonly ChapterData[], access: PaperAccess): TemplateResult {
  const link = (request: PaperRequest, text: string) =>
    html`<a href=${sheetAddress(access.overview, request)}>${text}</a>`;
  return html`<p class="paper-lead">${words.lead}</p>
    <section><h2>${words.whole}</h2>
      <ul class="paper-list">
        <li>${link({ sheet: 'handout' }, words.handout)}<span>${words.handoutHint}</span></li>
        <li>${link({ sheet: 'notizen' }, words.notes)}<span>${words.notesHint}</span></li>
        <li>${link({ sheet: 'alle' }, words.all)}<span>${words.allHint}</span>${renderForms('alle', words.all, access)}</li>
      </ul></section>
    ${access.contents.chapters.map((chapter) => renderChapter(chapter, data, access))}`;
}

function renderChapter(
  { id, number, title }: ChapterEntry,
  data: readonly ChapterData[],
  access: PaperAccess,
): TemplateResult | typeof nothing {
  const sheets = sheetsOf(access.contents, id);
  if (!sheets.length) return nothing;
  return html`<section><h2>${words.perChapter(number, title)}</h2>
    <ul class="paper-list">${sheets.map((sheet) => {
      const name = titleOf(sheet, data);
      return html`<li><a href=${sheetAddress(access.overview, { sheet })}>${name}</a>${renderForms(sheet, name, access)}</li>`;
    })}</ul></section>`;
}

/** The key, and both variants with theirs. */
function renderForms(sheet: string, title: string, { overview }: PaperAccess): TemplateResult {
  const forms: readonly { readonly text: string; readonly variant?: Variant; readonly solution: boolean }[] = [
    { text: words.solution, solution: true },
    ...variants.flatMap((variant) => [
      { text: words.variant(variant), variant, solution: false },
      { text: words.solutionOf(variant), variant, solution: true },
    ]),
  ];
  return html`<span class="paper-forms">${forms.map(
    ({ text, ...form }) =>
      html`<a href=${sheetAddress(overview, { sheet, ...form })} aria-label=${words.linkOf(text, title)}>${text}</a>`,
  )}</span>`;
}

function titleOf(id: string, data: readonly ChapterData[]): string {
  for (const { items, exercises, sets } of data) {
    const found = sets[id] ?? exercises[id] ?? items[id];
    if (found) return found.title;
  }
  return id;
}
