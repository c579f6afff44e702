/** Words of the notes that a learner writes to slides. */
export const note = {
  /** The button under a slide, and what a screen reader adds to it. */
  write: 'Notiz',
  writeOn: (slide: string) => ` zu Folie ${slide} schreiben`,
  mine: 'Meine Notiz',
  /** Goes on after `mine`. */
  on: (slide: string) => ` zu Folie ${slide}`,
  change: 'Ändern',
  done: 'Fertig',

  // All of them together
  all: 'Meine Notizen',
  none: 'Hier sammeln sich Ihre Notizen. Unter jeder Folie steht dafür der Knopf „Notiz“.',
  gone: 'Diese Folie ist nicht mehr im Kurs',
  slide: (number: string, headline: string) => `Folie ${number}: ${headline}`,
} as const;
