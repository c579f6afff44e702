export const choice = {
  chooseFirst: 'Bitte wählen Sie zuerst eine Antwort.',
  chooseSome: 'Bitte wählen Sie zuerst mindestens eine Antwort.',
  partly: (hits: number, falseHits: number) =>
    falseHits === 0
      ? `${hits} richtig gewählt, es fehlt noch etwas.`
      : `${hits} richtig gewählt, ${falseHits} zu viel: Jede falsche Wahl hebt eine richtige auf.`,
} as const;
