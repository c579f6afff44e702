/** The day in class as it really runs; times in milliseconds since 1970. */
export interface DayRun {
  /** When the day began, or would have begun if it were begun on a later slide on time. */
  readonly started: number;
  readonly slide: string;
  /** Since when the slide is shown. */
  readonly since: number;
}

/** Seconds that slides have been shown, by their ids. */
export type ShownSeconds = Readonly<Record<string, number>>;

/** Longer on one slide is a pause: more is not counted. */
const longest = 30 * 60;

/** Begins the day now, on time: `minute` is when the plan shows this slide. */
export function startRun(slide: string, minute: number, now: number): DayRun {
  return { started: now - minute * 60_000, slide, since: now };
}

/** The class goes on to another slide; what it spent on the one before is added. Nothing changes on the same slide. */
export function turnRun(
  run: DayRun,
  seconds: ShownSeconds,
  slide: string,
  now: number,
): { readonly run: DayRun; readonly seconds: ShownSeconds } {
  if (slide === run.slide) return { run, seconds };
  const spent = Math.min(longest, Math.max(0, Math.round((now - run.since) / 1000)));
  const before = Object.hasOwn(seconds, run.slide) ? (seconds[run.slide] ?? 0) : 0;
  return { run: { ...run, slide, since: now }, seconds: { ...seconds, [run.slide]: before + spent } };
}

/** Minutes of the day that have passed. */
export function minuteOf({ started }: DayRun, now: number): number {
  return (now - started) / 60_000;
}

/** A kept run of today; undefined where it is of another day, or none. Never throws. */
export function toRun(value: unknown, now: number): DayRun | undefined {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return undefined;
  const { started, slide, since } = value as Readonly<Record<string, unknown>>;
  if (typeof slide !== 'string' || !isTime(started) || !isTime(since) || since > now || started > now) return undefined;
  return new Date(since).toDateString() === new Date(now).toDateString() ? { started, slide, since } : undefined;
}

/** Kept seconds; empty where they are none. Never throws. */
export function toShownSeconds(value: unknown): ShownSeconds {
  if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== 1) return {};
  const { seconds } = value as Readonly<Record<string, unknown>>;
  if (typeof seconds !== 'object' || seconds === null) return {};
  return Object.fromEntries(
    Object.entries(seconds).filter((entry): entry is [string, number] => isTime(entry[1]) && entry[1] >= 0),
  );
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
