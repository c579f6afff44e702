import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CourseAccess } from './course-context.ts';

/** Whose value is watched; both may be known only later. */
export interface WatchedValue {
  course(): CourseAccess | undefined;
  /** The key in the record; empty until it is known. */
  key(): string;
}

/**
 * Draws the host again whenever a value of the record is saved, by any element of this page or by another tab.
 *
 * Owns: when to draw. Does not own: reading and saving the value.
 */
export class ValueWatch implements ReactiveController {
  #watched: CourseAccess | undefined;
  #unwatch: (() => void) | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly value: WatchedValue,
  ) {
    host.addController(this);
  }

  /** Course and key are known by now: what is saved from here on is drawn. */
  hostUpdate(): void {
    const course = this.value.course();
    const key = this.value.key();
    if (!course || !key || !this.host.isConnected || course === this.#watched) return;
    this.#unwatch?.();
    this.#watched = course;
    this.#unwatch = course.record.onValue(key, () => this.host.requestUpdate());
  }

  /** Values that were saved while it was away are drawn when it comes back. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#watched = undefined;
  }
}
