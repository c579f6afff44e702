/** Words around a QR code. */
export const qr = {
  show: 'QR-Code zeigen (Q)',
  exerciseTitle: 'Diese Übung auf dem Handy',
  slideTitle: 'Diese Folie auf dem Handy',
  startTitle: 'Zum Mitlernen auf dem Handy',
  code: (address: string) => `QR-Code zu ${address}`,
  scan: 'Kamera darauf halten und auf die Adresse tippen. Es gibt keine Anmeldung.',
  close: 'Schließen',
  unreachable: 'Von hier kommen Handys nicht auf die Seite.',
  unreachableWhy:
    'Der Kurs läuft gerade nur auf diesem Gerät. Steht er auch im Netz, dann tragen Sie hier seine Adresse ein. Sie bleibt auf diesem Gerät.',
  field: 'Adresse des Kurses im Netz',
  example: 'zum Beispiel https://schule.example/tag8/',
  keep: 'Adresse merken',
  change: 'Andere Adresse eintragen',
  forget: 'Adresse vergessen',
  noAddress: 'Das ist keine Adresse, die Handys erreichen. Sie beginnt mit https:// oder http://.',
  notKept: 'Ihr Browser speichert hier nichts. Die Adresse gilt, bis Sie die Seite verlassen.',
} as const;
