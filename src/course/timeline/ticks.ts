export type Unit = 'day' | 'week' | 'month' | 'year';

export interface Ticks {
  readonly unit: Unit;
  readonly ticks: readonly { readonly day: number; readonly long: boolean }[];
}

const units: readonly Unit[] = ['day', 'week', 'month', 'year'];
const daysOf: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 28, year: 365 };

/** What one tick of the unit is, in the words of a slide. */
export const unitWords: Readonly<Record<Unit, string>> = {
  day: 'Ein Strich ist ein Tag.',
  week: 'Ein Strich ist eine Woche.',
  month: 'Ein Strich ist ein Monat.',
  year: 'Ein Strich ist ein Jahr.',
};

/**
 * The ticks of a scale: the finest unit whose ticks can be told apart, but none finer than what is known.
 * @param most so many ticks can be told apart.
 */
export function ticksBetween(start: number, end: number, finest: Unit, most: number): Ticks {
  const fits = (unit: Unit): boolean => (end - start) / daysOf[unit] <= most;
  const unit = units.find((one) => units.indexOf(one) >= units.indexOf(finest) && fits(one)) ?? 'year';
  const days = Array.from({ length: Math.floor(end - start) + 1 }, (_, index) => start + index);
  return { unit, ticks: days.filter((day) => begins(day, unit)).map((day) => ({ day, long: isLong(day, unit) })) };
}

function begins(day: number, unit: Unit): boolean {
  const date = dateOf(day);
  switch (unit) {
    case 'day':
      return true;
    case 'week':
      return date.getUTCDay() === 1;
    case 'month':
      return date.getUTCDate() === 1;
    case 'year':
      return date.getUTCDate() === 1 && date.getUTCMonth() === 0;
  }
}

/** Longer is the day a week begins with, the week a month begins in, January, and every fifth year. */
function isLong(day: number, unit: Unit): boolean {
  const date = dateOf(day);
  switch (unit) {
    case 'day':
      return date.getUTCDay() === 1;
    case 'week':
      return date.getUTCDate() <= 7;
    case 'month':
      return date.getUTCMonth() === 0;
    case 'year':
      return date.getUTCFullYear() % 5 === 0;
  }
}

function dateOf(day: number): Date {
  return new Date(day * 86_400_000);
}
