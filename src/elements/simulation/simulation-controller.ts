import type { ReactiveControllerHost } from 'lit';
import type { SimulationItem } from '../../model/item.ts';
import { emptyResponse, type Response } from '../../model/response.ts';
import type { Play } from '../../model/simulation/play.ts';
import { type Report, reportOf } from '../../model/simulation/report.ts';
import { CourseLink } from '../shared/course-link.ts';
import { settingOf } from '../shared/kept-place.ts';
import { ValueWatch } from '../shared/value-watch.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly itemId: string };

/**
 * Links a simulation to its item and to the record. A learner's own play is kept under the item's id, that of the class
 * under the id and `/class`.
 *
 * Owns: the response, saving it at every change, taking back what throws a play away until the next change, the report of
 * the play that is over. Does not own: what the stages are, drawing, focus, messages.
 */
export class SimulationController {
  readonly #link: CourseLink<SimulationItem>;
  #before: Response | undefined;
  #judged: { readonly play: string; readonly report: Report | undefined } | undefined;

  constructor(private readonly host: Host) {
    this.#link = new CourseLink(host, {
      id: () => host.itemId,
      load: async (course, id) => {
        const item = await course.item(id);
        return item?.kind === 'simulation' ? item : undefined;
      },
    });
    new ValueWatch(host, { course: () => this.#link.course, keys: () => (this.#key ? [this.#key] : []) });
  }

  get item(): SimulationItem | undefined {
    return this.#link.data;
  }

  get failure(): 'missing' | 'unloadable' | undefined {
    return this.#link.failure;
  }

  get inDeck(): boolean {
    return this.#link.course?.host === 'deck';
  }

  /** Base of all shuffles. */
  get seed(): number {
    return this.#link.course?.seed ?? 0;
  }

  now(): number {
    return this.#link.course?.now() ?? 0;
  }

  get response(): Response {
    return this.#link.course?.record.value(this.#key) ?? emptyResponse;
  }

  /** Whether `undo` has something to bring back. */
  get mayUndo(): boolean {
    return this.#before !== undefined;
  }

  save(response: Response): void {
    this.#before = undefined;
    this.keep(response);
  }

  /** Saves what the learner has not done: the clock went on. */
  keep(response: Response): void {
    void this.#link.course?.record.saveValue(this.#key, response);
    this.host.requestUpdate();
  }

  /** Saves a response that throws away what was played. */
  replace(response: Response): void {
    const before = this.response;
    this.save(response);
    this.#before = before;
  }

  undo(): void {
    if (this.#before) this.save(this.#before);
  }

  /** The report of a finished play; it looks at every way the story could have gone, so once a play. */
  reportOf(item: SimulationItem, play: Play): Report | undefined {
    const key = JSON.stringify([item.revision, play]);
    if (this.#judged?.play !== key) this.#judged = { play: key, report: reportOf(item.key, play) };
    return this.#judged.report;
  }

  get #key(): string {
    const { course } = this.#link;
    if (!course) return '';
    return settingOf(course) === 'class' ? `${this.host.itemId}/class` : this.host.itemId;
  }
}
