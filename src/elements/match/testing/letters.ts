import type { MatchItem } from '../../../model/item.ts';
import { gradedBase } from '../../testing/graded-base.ts';

/** Two left sides and three right sides: one stays over. */
export const letters: MatchItem = {
  ...gradedBase,
  kind: 'match',
  body: {
    stem: 'Welche Frage gehört zu welchem Buchstaben?',
    left: [
      { id: 'S', text: 'Buchstabe S' },
      { id: 'M', text: 'Buchstabe M' },
    ],
    right: [
      { id: 'genau', text: 'Was genau?' },
      { id: 'ablesen', text: 'Woran lesen wir es ab?' },
      { id: 'kosten', text: 'Was kostet es?' },
    ],
  },
  key: {
    hint: 'Beginnen Sie mit dem M.',
    goes: { S: 'genau', M: 'ablesen' },
    feedback: {
      S: { by: { genau: { text: 'S heißt spezifisch.' } }, else: { text: 'S fragt nach dem Gegenstand.' } },
      M: {
        by: { kosten: { text: 'Nach Geld fragt keiner.', misconception: 'M = Mittel' } },
        else: { text: 'M fragt nach dem Maß.' },
      },
    },
  },
};

/** As many rows as stand beside a question on a slide. */
export const fiveLetters: MatchItem = {
  ...letters,
  id: 'q-k2-03',
  body: {
    stem: 'Welche Frage gehört zu welchem Buchstaben? Ordnen Sie zu, eine Frage bleibt übrig.',
    left: [...'SMART'].map((id) => ({ id, text: `Buchstabe ${id}` })),
    right: [
      { id: 'genau', text: 'Was genau?' },
      { id: 'ablesen', text: 'Woran lesen wir es ab?' },
      { id: 'wer', text: 'Wem ist es wichtig?' },
      { id: 'moeglich', text: 'Ist es möglich?' },
      { id: 'wann', text: 'Bis wann?' },
      { id: 'leitung', text: 'Will es die Leitung?' },
    ],
  },
  key: {
    general: { text: 'Fünf Buchstaben, fünf Fragen: Fehlt eine Antwort, ist das Ziel nicht smart.' },
    goes: { S: 'genau', M: 'ablesen', A: 'wer', R: 'moeglich', T: 'wann' },
    feedback: Object.fromEntries(
      [...'SMART'].map((id) => [
        id,
        { by: {}, else: { text: `${id} steht für ein Kriterium. Suchen Sie die Frage, die dazu gehört.` } },
      ]),
    ),
  },
};

/** Long left sides, below the question. */
export const quotes: MatchItem = {
  ...letters,
  id: 'q-k1-04',
  body: {
    stem: 'Ordnen Sie jedem Zitat den Typ zu.',
    left: [
      { id: 'website', text: '„Erst die neue Website, dann reden wir über Facebook.“' },
      { id: 'zahlen', text: '„Bevor wir entscheiden, brauche ich Vergleichszahlen.“' },
      { id: 'herzieht', text: '„Und wenn dann jemand öffentlich über uns herzieht?“' },
    ],
    right: [
      { id: 'aufschieber', text: 'Aufschieber' },
      { id: 'abwaeger', text: 'Abwäger' },
      { id: 'aengstliche', text: 'Ängstliche' },
    ],
  },
  key: {
    goes: { website: 'aufschieber', zahlen: 'abwaeger', herzieht: 'aengstliche' },
    feedback: {
      website: { by: {}, else: { text: 'Es gibt immer noch etwas, das vorher fertig sein muss.' } },
      zahlen: { by: {}, else: { text: 'Die Entscheidung wird an weitere Belege geknüpft: typisch für Abwäger.' } },
      herzieht: { by: {}, else: { text: 'Im Vordergrund steht die Sorge vor einem Schaden.' } },
    },
  },
};
