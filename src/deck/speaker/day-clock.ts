import {
  type DayRun,
  minuteOf,
  type ShownSeconds,
  startRun,
  toRun,
  toShownSeconds,
  turnRun,
} from '../../model/day-run.ts';

/** Where the run of today is kept, and where the run plan reads how long slides took: `{"version": 1, "seconds": {"k2-s01": 95}}`. */
const runKey = 'smm-tag8-zeit';
const secondsKey = 'smm-tag8-dauer';

/**
 * The time of the day in class. It begins with the first turn or when the trainer starts it, and is kept on this device
 * until the next day; without storage as long as this window.
 *
 * Owns: the run, how long slides were shown. Does not own: the plan.
 */
export class DayClock {
  #run: DayRun | undefined;
  #seconds: ShownSeconds;
  /** What „Zeit neu starten“ has replaced, until the next turn. */
  #before: { readonly run: DayRun; readonly seconds: ShownSeconds } | undefined;

  constructor(private readonly now: () => number) {
    this.#run = toRun(read(runKey), now());
    this.#seconds = toShownSeconds(read(secondsKey));
  }

  /** Milliseconds on the slide that is shown; undefined while the time does not run. */
  get onSlide(): number | undefined {
    return this.#run && Math.max(0, this.now() - this.#run.since);
  }

  /** Minutes of the day, pauses counted; undefined while the time does not run. */
  get minute(): number | undefined {
    return this.#run && minuteOf(this.#run, this.now());
  }

  /** When a minute of the day comes, in milliseconds since 1970. */
  timeOf(minute: number): number {
    return (this.#run?.started ?? this.now()) + minute * 60_000;
  }

  get mayUndo(): boolean {
    return this.#before !== undefined;
  }

  /** Begins now, on time: `minute` is when the plan shows this slide. What slides took on another day is forgotten. */
  start(slide: string, minute: number): void {
    this.#before = this.#run && { run: this.#run, seconds: this.#seconds };
    this.#keep(startRun(slide, minute, this.now()), {});
  }

  undo(): void {
    if (this.#before) this.#keep(this.#before.run, this.#before.seconds);
    this.#before = undefined;
  }

  /** The class goes on to another slide, which the plan shows at `minute`. */
  turn(slide: string, minute: number): void {
    if (!this.#run) {
      this.start(slide, minute);
      return;
    }
    if (slide === this.#run.slide) return;
    this.#before = undefined;
    const { run, seconds } = turnRun(this.#run, this.#seconds, slide, this.now());
    this.#keep(run, seconds);
  }

  #keep(run: DayRun, seconds: ShownSeconds): void {
    this.#run = run;
    this.#seconds = seconds;
    write(runKey, { version: 1, ...run });
    write(secondsKey, { version: 1, seconds });
  }
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    // storage is blocked, or someone else has written there
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // storage is blocked: the time runs as long as this window
  }
}
