export const hottext = {
  markFirst: 'Bitte markieren Sie zuerst mindestens eine Stelle.',
  marked: (phrase: string, count: number) => `‚${phrase}‘ markiert. ${count} markiert.`,
  unmarked: (phrase: string, count: number) => `‚${phrase}‘ nicht mehr markiert. ${count} markiert.`,
  partly: (hits: number, falseHits: number) =>
    falseHits === 0
      ? `${hits} richtig markiert, es fehlt noch etwas.`
      : `${hits} richtig markiert, ${falseHits} zu viel: Jede falsche Markierung hebt eine richtige auf.`,
  label: (phrase: string) => `„${phrase}“`,
} as const;
