import type { DayBreak } from '../model/chapter.ts';

/** A chapter of the day as the lesson plan has it. */
export interface DayChapter {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly minutes: number;
  /** Minutes of the day that have passed when the chapter begins, breaks left out. */
  readonly from: number;
}

export const dayTitle = 'Tag 8: SMM-Strategie & Co.';

/** The ten chapters in the order of the lesson plan: 360 minutes. */
export const dayChapters: readonly DayChapter[] = inOrder([
  ['Ankommen und Vortest', 15],
  ['Warum überhaupt? Vom Kanal zur Wertschöpfung', 40],
  ['Strategie und SMARTe Ziele', 45],
  ['Unternehmensstrategie und Führung', 25],
  ['Zielgruppe: Alterspyramide und ST-Leiter', 45],
  ['Standort: Nutzen, SWOT, ernst nehmen', 40],
  ['Strategie entwickeln', 55],
  ['Schwerpunkte: Inhalte mit Nutzwert', 25],
  ['Krise: Beschwerde, Shitstorm, Troll', 45],
  ['Obama, Transfer, Abschluss', 25],
]);

/** Minutes from midnight: 9:00. */
export const dayStart = 9 * 60;

export const dayBreaks: readonly DayBreak[] = [
  { after: 'K2', minutes: 15 },
  { after: 'K4', minutes: 55 },
  { after: 'K6', minutes: 15 },
];

/** When a chapter begins on the clock, in minutes from midnight, breaks counted. */
export function clockOf({ number, from }: DayChapter): number {
  const breaks = dayBreaks.filter(({ after }) => (dayChapter(after)?.number ?? number) < number);
  return breaks.reduce((sum, { minutes }) => sum + minutes, dayStart + from);
}

/** The chapter with this id (`K2`), if the day has it. */
export function dayChapter(id: string): DayChapter | undefined {
  return dayChapters.find((chapter) => chapter.id === id);
}

function inOrder(rows: readonly (readonly [title: string, minutes: number])[]): DayChapter[] {
  let from = 0;
  return rows.map(([title, minutes], number) => {
    const chapter = { id: `K${number}`, number, title, minutes, from };
    from += minutes;
    return chapter;
  });
}
