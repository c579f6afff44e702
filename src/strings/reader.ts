export const reader = {
  title: (headline: string, course: string) => `${headline} – ${course}`,
  skip: 'Zum Inhalt springen',
  asSlides: 'Als Folien zeigen',
  place: 'Wo Sie sind',
  count: (number: number, of: number) => `${number}/${of}`,
  countLong: (number: number, of: number) => `Folie ${number} von ${of}`,
  wholeCourse: 'Zum ganzen Kurs',
} as const;
