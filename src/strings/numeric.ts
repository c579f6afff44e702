export const numeric = {
  label: (unit: string) => `Ihre Antwort in ${unit}`,
  labelPlain: 'Ihre Antwort',
  tolerance: (deviation: string) => `Eine Abweichung bis ${deviation} zählt als richtig.`,
  notANumber: 'Bitte eine Zahl eingeben, zum Beispiel 10 oder 10,5.',
  thousands: (instead: string) => `Bitte die Zahl ohne Tausenderzeichen eingeben: ${instead}.`,
  otherUnit: (instead: string) => `Bitte nur die Zahl eingeben: ${instead}.`,
  withUnit: (value: string, unit: string) => `${value} ${unit}`.trim(),
} as const;
