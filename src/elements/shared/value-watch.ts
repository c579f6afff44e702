import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CourseAccess } from './course-context.ts';

/** Whose values are watched; both may be known only later. */
export interface WatchedValues {
  course(): CourseAccess | undefined;
  /** The keys in the record; none until they are known. */
  keys(): readonly string[];
}

/**
 * Draws the host again whenever one of the values is saved in the record, by any element of this page or by another tab.
 *
 * Owns: when to draw. Does not own: reading and saving the values.
 */
export class ValueWatch implements ReactiveController {
  #watched: CourseAccess | undefined;
  #unwatch: readonly (() => void)[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly values: WatchedValues,
  ) {
    host.addController(this);
  }

  /** Course and keys are known by now: what is saved from here on is drawn. */
  hostUpdate(): void {
    const course = this.values.course();
    const keys = this.values.keys();
    if (!course || !keys.length || !this.host.isConnected || course === this.#watched) return;
    this.#stop();
    this.#watched = course;
    this.#unwatch = keys.map((key) => course.record.onValue(key, () => this.host.requestUpdate()));
  }

  /** Values that were saved while it was away are drawn when it comes back. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#watched = undefined;
  }

  #stop(): void {
    for (const unwatch of this.#unwatch) unwatch();
    this.#unwatch = [];
  }
}
