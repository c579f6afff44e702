export const cloze = {
  /** `words` are those of the sentence beside the gap, with an ellipsis at the gap. */
  gap: (number: number, count: number, words: string) => `Lücke ${number} von ${count}: ${words}`,
  short: (number: number) => `Lücke ${number}:`,
  missing: (numbers: readonly number[]) =>
    numbers.length === 1
      ? `Bitte füllen Sie noch Lücke ${numbers[0]}.`
      : `Bitte füllen Sie noch die Lücken ${numbers.slice(0, -1).join(', ')} und ${numbers.at(-1)}.`,
} as const;
