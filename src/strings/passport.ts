const number = (count: number): string => count.toLocaleString('de');
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

const listed = (parts: readonly (readonly [count: number, one: string, many: string])[]): string =>
  new Intl.ListFormat('de').format(parts.filter(([count]) => count > 0).map((part) => counted(...part)));

const retry = 'Bitte wählen Sie eine Datei, die Sie in diesem Kurs mit „Sicherung speichern“ gespeichert haben.';

/** Words for saving the learner's record as a file, taking one over, and deleting everything. */
export const passport = {
  heading: 'Ihre Antworten',
  nothing: 'Auf diesem Gerät ist noch nichts gespeichert.',
  held: (attempts: number, sessions: number, values: number) =>
    `Auf diesem Gerät ${attempts + sessions + values === 1 ? 'liegt' : 'liegen'} ${listed([
      [attempts, 'Versuch', 'Versuche'],
      [sessions, 'bearbeitete Aufgabe', 'bearbeitete Aufgaben'],
      [values, 'Text oder Eingabe', 'Texte und Eingaben'],
    ])}.`,
  used: (megabytes: number) =>
    `Belegt sind ${megabytes < 0.1 ? 'weniger als 0,1' : megabytes.toLocaleString('de', { maximumFractionDigits: 1 })}\u00a0MB, der Kurs selbst eingerechnet.`,
  persisted: 'Der Browser hat zugesagt, nichts davon zu löschen.',
  notPersisted: 'Wird der Platz knapp, darf der Browser alles löschen. Eine Sicherung schützt davor.',

  saveHint: 'Eine Datei mit allem, was hier liegt. Sie können sie lesen, aufheben und auf ein anderes Gerät bringen.',
  saved: (name: string) => `Gespeichert als „${name}“.`,

  load: 'Sicherung laden',
  loadHint: 'Sie sehen zuerst, was sich ändert. Was hier neuer ist, bleibt.',
  previewHeading: (when: string) => `Sicherung vom ${when}`,
  preview: 'Das kommt dazu:',
  newAttempts: (count: number) => counted(count, 'neuer Versuch', 'neue Versuche'),
  missingSessions: (count: number) =>
    counted(count, 'bearbeitete Aufgabe, die hier fehlt', 'bearbeitete Aufgaben, die hier fehlen'),
  newerSessions: (count: number) =>
    counted(count, 'bearbeitete Aufgabe, neuer als hier', 'bearbeitete Aufgaben, neuer als hier'),
  missingValues: (count: number) =>
    counted(count, 'Text oder Eingabe, hier noch nicht da', 'Texte und Eingaben, hier noch nicht da'),
  newerValues: (count: number) =>
    counted(count, 'Text oder Eingabe, neuer als hier', 'Texte und Eingaben, neuer als hier'),
  nothingNew: 'Alles aus dieser Sicherung ist schon hier. Es ändert sich nichts.',
  take: 'Übernehmen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  taken: 'Übernommen. Die Antworten sind jetzt auf diesem Gerät.',
  takenNotKept: 'Übernommen, aber der Browser speichert es nicht. Es gilt, bis Sie diese Seite verlassen.',

  refusedHeading: 'Nicht übernommen',
  unchanged: 'Auf diesem Gerät hat sich nichts geändert.',
  refused: {
    large: `Die Datei ist größer als 10 MB. Eine Sicherung dieses Kurses ist viel kleiner. ${retry}`,
    unreadable: `Die Datei lässt sich nicht lesen. Sie ist unvollständig oder keine Sicherung. ${retry}`,
    foreign: `Die Datei ist keine Sicherung dieses Kurses. ${retry}`,
    course: `Die Sicherung gehört zu einem anderen Kurs. ${retry}`,
    newer:
      'Die Sicherung kommt aus einer neueren Fassung des Kurses. Laden Sie diese Seite neu und versuchen Sie es noch einmal.',
    damaged:
      'Die Datei wurde nach dem Speichern verändert: Die Prüfsumme stimmt nicht. Bitte nehmen Sie eine andere Kopie der Sicherung.',
    unknown: `Die Datei enthält Angaben, die es in keiner Sicherung dieses Kurses gibt. ${retry}`,
  },

  remove: 'Alles löschen',
  removeHint: 'Löscht Antworten, Versuche und Texte von diesem Gerät. Einstellungen bleiben.',
  removeHeading: 'Alles löschen?',
  removeWarning:
    'Auch andere offene Fenster des Kurses sind danach leer. Speichern Sie vorher eine Sicherung, wenn Sie sich nicht sicher sind.',
  removeNow: 'Ja, alles löschen',
  removed: 'Alles gelöscht. Solange Sie auf dieser Seite bleiben, können Sie es zurückholen.',
  undo: 'Rückgängig',
  undone: 'Alles ist wieder da.',
  notRemoved: 'Der Browser hat das Löschen nicht zugelassen. Es ist noch alles da.',
} as const;
