interface Count {
  readonly right: number;
  readonly of: number;
}

/** How certain a learner was of answers, asked after a set. The words of the choice are stored: see `progress/confidence.ts`. */
export const confidence = {
  heading: 'Wie sicher waren Sie?',
  hint: 'Freiwillig. Es hilft, wenn Sie an den Moment vor dem Prüfen denken.',
  group: (title: string) => `${title}: Wie sicher waren Sie?`,
  right: 'richtig',
  notYet: 'noch nicht',
  /** What the learner was sure of; nothing was guessed from it. */
  sure: ({ right, of }: Count) => {
    if (of === 1) {
      return right
        ? 'Die Antwort, bei der Sie sicher waren, stimmt.'
        : 'Eine Antwort schien sicher und stimmt noch nicht.';
    }
    if (right === 0) return `Von ${of} Antworten, bei denen Sie sicher waren, stimmt noch keine.`;
    return `Bei ${right} von ${of} Fragen, bei denen Sie sicher waren, lagen Sie richtig.`;
  },
  sureAndWrong: 'Was sicher schien und nicht stimmt, kommt beim Wiederholen zuerst.',
  unsure: ({ right, of }: Count) => {
    if (of === 1) return right ? 'Eine unsichere Antwort stimmt.' : 'Eine unsichere Antwort stimmt noch nicht.';
    const stand = right === 0 ? 'stimmt noch keine' : right === 1 ? 'stimmt eine' : `stimmen ${right}`;
    return `Von ${of} unsicheren oder geratenen Antworten ${stand}.`;
  },
} as const;
