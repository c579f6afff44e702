import './styles.css';
import { html, nothing, render, type TemplateResult } from 'lit';
import { paper as words } from '../strings/paper.ts';
import { renderOverview } from './overview.ts';
import type { PaperAccess } from './paper-access.ts';
import { isReachable, type PaperRequest, readRequest, sheetAddress } from './request.ts';
import { renderKey } from './sheets/key.ts';
import { renderWorksheet } from './sheets/worksheet.ts';
import { renderHandout } from './slides/handout.ts';
import { type Notes, renderScript } from './slides/script.ts';
import { loadTask, sheetsOf, type Task } from './task.ts';

/** A page to print, and where in `request` it differs from what was asked. */
interface Sheet {
  readonly title: string;
  readonly body: TemplateResult;
  readonly kind: 'overview' | 'tasks' | 'handout' | 'script';
}

/** Shows what the address asks to print, or what there is to print. */
export async function showPaper(access: PaperAccess): Promise<void> {
  const request = readRequest(new URL(location.href));
  const page = document.createElement('main');
  page.className = 'paper-page';
  page.id = 'page';
  document.querySelector('.skip')?.setAttribute('href', '#page');
  document.getElementById('deck')?.before(page);
  render(html`<p>${words.loading}</p>`, page);
  try {
    const sheet = await sheetFor(request, access);
    page.dataset.kind = sheet.kind;
    document.title = words.pageTitle(sheet.title, access.contents.title);
    render(html`${renderBar(sheet, request, access)}${sheet.body}`, page);
  } catch {
    render(html`<p>${words.loadFailed}</p>`, page);
  }
}

async function sheetFor(request: PaperRequest, access: PaperAccess): Promise<Sheet> {
  const { contents } = access;
  const { sheet } = request;
  const course = document.getElementById('course');
  if (sheet === 'handout' && course) {
    return { title: words.handout, kind: 'handout', body: renderHandout(contents, course) };
  }
  if (sheet === 'notizen' && course) {
    const notes = await Promise.all(Object.values(access.loadNotes).map((load) => load()));
    const all: Notes = Object.assign({}, ...notes);
    // Pictures are drawn with the styles of the deck.
    document.documentElement.dataset.view = 'deck';
    return { title: words.notes, kind: 'script', body: renderScript(contents, course, all) };
  }
  const tasks = sheet === undefined ? [] : await tasksFor(sheet, request, access);
  const [first] = tasks;
  if (first) {
    const title = sheet === 'alle' ? words.all : first.title;
    return { title, kind: 'tasks', body: html`${tasks.map((task) => renderTask(task, request, access))}` };
  }
  const data = await Promise.all(Object.values(access.loadChapter).map((load) => load()));
  return { title: words.title, kind: 'overview', body: renderOverview(data, access) };
}

async function tasksFor(sheet: string, { variant }: PaperRequest, access: PaperAccess): Promise<readonly Task[]> {
  const { contents } = access;
  const ids = sheet === 'alle' ? contents.chapters.flatMap(({ id }) => sheetsOf(contents, id)) : [sheet];
  const tasks = await Promise.all(ids.map((id) => loadTask(id, variant, access)));
  return tasks.flatMap((task) => task ?? []);
}

function renderTask(task: Task, { solution }: PaperRequest, access: PaperAccess): TemplateResult {
  const address = access.itemAddress(task.id);
  const live = isReachable(address) ? address : undefined;
  return solution ? renderKey(task, live) : renderWorksheet(task, live);
}

/** What stands above the sheets on the screen and never on paper. */
function renderBar({ title, kind }: Sheet, request: PaperRequest, access: PaperAccess): TemplateResult {
  const { sheet } = request;
  if (kind === 'overview') {
    return html`<header class="paper-bar"><p><a href=${access.course}>${words.wholeCourse}</a></p><h1>${title}</h1>
      ${sheet === undefined ? nothing : html`<p class="paper-unknown">${words.unknown(sheet)}</p>`}</header>`;
  }
  return html`<header class="paper-bar">
    <p><a href=${access.overview}>${words.overview}</a></p>
    <h1>${title}</h1>
    <p class="paper-forms"><button type="button" class="btn primary" @click=${() => print()}>${words.print}</button>
      ${kind === 'tasks' ? renderOthers(request, access) : nothing}</p>
    ${kind === 'tasks' && !isReachable(access.overview) ? html`<p>${words.noCode}</p>` : nothing}
  </header>`;
}

/** The same sheet as another variant, and its key or the sheet to the key. */
function renderOthers({ sheet, variant, solution = false }: PaperRequest, { overview }: PaperAccess): TemplateResult {
  const link = (request: PaperRequest, text: string) =>
    html`<a class="btn" href=${sheetAddress(overview, { sheet, ...request })}>${text}</a>`;
  return html`${link({ variant, solution: !solution }, solution ? words.worksheet : words.solution)}
    ${([undefined, 'A', 'B'] as const)
      .filter((other) => other !== variant)
      .map((other) =>
        link({ variant: other, solution }, other === undefined ? words.withoutVariant : words.variant(other)),
      )}`;
}
