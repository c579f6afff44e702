import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { textOf, withText } from '../../model/canvas.ts';
import type { PartId } from '../../model/item.ts';
import { emptyResponse, type Response } from '../../model/response.ts';
import { canvas as words } from '../../strings/canvas.ts';
import { announce } from './announce.ts';
import type { CourseAccess } from './course-context.ts';
import { longestText } from './sheet.ts';
import { ValueWatch } from './value-watch.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** Where a canvas, or a note, comes from; course and id may be known only later. */
export interface CanvasSource {
  course(): CourseAccess | undefined;
  /** The key under which all fields are kept: of a canvas its id. */
  id(): string;
  /** So many characters fit into a field; those of a sheet if not given. */
  readonly longest?: number;
}

/**
 * Keeps what is typed into fields of a canvas or a note, at every key.
 *
 * Owns: the kept texts, also as another element or tab saves them, the sentence about keeping, the height of the fields
 * in the reader. Does not own: drawing the fields (`sheet.ts`), loading the canvas.
 */
export class CanvasWriter implements ReactiveController {
  #last: { readonly field: PartId; readonly status: string } | undefined;
  /** Told once: a screen reader would repeat it at every key. */
  #told = false;

  constructor(
    private readonly host: Host,
    private readonly source: CanvasSource,
  ) {
    host.addController(this);
    new ValueWatch(host, { course: () => source.course(), keys: () => (source.id() ? [source.id()] : []) });
  }

  /** The reader's fields are as tall as their text; on a slide the sheet is as tall as its place. */
  hostUpdated(): void {
    if (this.source.course()?.host === 'deck') return;
    for (const area of this.host.querySelectorAll('textarea')) {
      area.style.height = 'auto';
      area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
    }
  }

  get response(): Response {
    return this.source.course()?.record.value(this.source.id()) ?? emptyResponse;
  }

  /** The text to draw: whoever types has the last word; what came from another tab shows when the field is left. */
  text(field: PartId): string {
    const { activeElement } = document;
    const typing =
      activeElement instanceof HTMLTextAreaElement &&
      activeElement.dataset.part === field &&
      this.host.contains(activeElement);
    return typing ? activeElement.value : textOf(this.response, field);
  }

  /** Whether the text was kept, for the field that was written last; empty for all others. */
  statusOf(field: PartId): string {
    return this.#last?.field === field ? this.#last.status : '';
  }

  /** Whether what was written last was kept, as a sentence; empty before. */
  get status(): string {
    return this.#last?.status ?? '';
  }

  get isKept(): boolean {
    return this.status === '' || this.status === words.saved;
  }

  async write(field: PartId, text: string): Promise<void> {
    const saving = this.save(withText(this.response, field, text));
    const { longest = longestText } = this.source;
    if (text.length >= longest) announce(this.host, words.limit(longest));
    await saving;
    const problem = this.source.course()?.record.problem;
    const status = problem ? words.notSaved[problem] : words.saved;
    this.#last = { field, status };
    this.host.requestUpdate();
    if (this.#told) return;
    this.#told = true;
    announce(this.host, status);
  }

  /** Keeps all fields at once, without a word. */
  async save(response: Response): Promise<void> {
    await this.source.course()?.record.saveValue(this.source.id(), response);
  }
}
