export const trueFalse = {
  isTrue: 'Stimmt',
  isFalse: 'Stimmt nicht',
  /** The statement stands right above. */
  truthStep: 'Stimmt die Aussage?',
  reasonStepOpened: 'Schritt 2: Begründung wählen.',
  truthMissing: 'Bitte wählen Sie zuerst „Stimmt“ oder „Stimmt nicht“.',
  reasonMissing: 'Bitte wählen Sie noch eine Begründung.',
  label: (option: string) => `„${option}“`,
} as const;
