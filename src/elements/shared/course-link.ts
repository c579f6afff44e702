import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type CourseAccess, courseContext } from './course-context.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** What an element shows and how it is found. */
export interface Source<T> {
  /** The id in the element's attribute; empty until it is known. */
  id(): string;
  /** Finds it, or undefined where the course has none. Rejects when it cannot be loaded. */
  load(course: CourseAccess, id: string): Promise<T | undefined>;
  /** It is there, and not drawn yet. */
  found?(data: T): void;
  /** Another tab has changed this item or key of the record; not for values that a writer watches itself. */
  changed?(what: string): void;
}

/**
 * Links an element to what it shows of the course, and to the record.
 *
 * Owns: course and data, loading them once an id, telling changes of other tabs. Does not own: what is kept in the
 * record, drawing. What is answered has a controller that holds such a link.
 */
export class CourseLink<T> implements ReactiveController {
  course: CourseAccess | undefined;
  data: T | undefined;
  /** Set when there is nothing to show. */
  failure: 'missing' | 'unloadable' | undefined;
  #loading = '';
  #unsubscribe: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly source: Source<T>,
  ) {
    host.addController(this);
    new ContextConsumer(host, {
      context: courseContext,
      subscribe: true,
      callback: (course) => {
        this.course = course;
        void this.#load();
      },
    });
  }

  hostConnected(): void {
    void this.#load();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#loading = '';
  }

  /** Finds it anew; what was found before stays until then. */
  reload(): Promise<void> {
    this.#loading = '';
    return this.#load();
  }

  async #load(): Promise<void> {
    const { course } = this;
    const id = this.source.id();
    if (!course || !id || this.#loading === id) return;
    this.#loading = id;
    this.#unsubscribe ??= course.record.subscribe((what) => this.source.changed?.(what));
    try {
      const data = await this.source.load(course, id);
      if (this.#loading !== id) return;
      this.data = data;
      this.failure = data === undefined ? 'missing' : undefined;
      if (data !== undefined) this.source.found?.(data);
    } catch {
      this.failure = 'unloadable';
    }
    this.host.requestUpdate();
  }
}
