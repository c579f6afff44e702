import type { OrderItem } from '../../../model/item.ts';
import { gradedBase } from '../../testing/graded-base.ts';

/** Seven steps, as many as a slide takes, with the longest question. */
export const ladder: OrderItem = {
  ...gradedBase,
  id: 'q-k4-05',
  scoring: 'neighbour-pairs',
  kind: 'order',
  title: 'Die ST-Leiter',
  body: {
    stem: 'Ordnen Sie die sieben Sprossen der ST-Leiter (Fassung 2010) von unten (passiv) nach oben (aktiv).',
    ends: ['unten: passiv', 'oben: aktiv'],
    steps: [
      { id: 'gespraechige', text: 'Gesprächige' },
      { id: 'inaktive', text: 'Inaktive' },
      { id: 'kreative', text: 'Kreative' },
      { id: 'kritiker', text: 'Kritiker' },
      { id: 'mitmacher', text: 'Mitmacher' },
      { id: 'sammler', text: 'Sammler' },
      { id: 'zuschauer', text: 'Zuschauer' },
    ],
  },
  key: {
    hint: 'Wer tut am wenigsten selbst?',
    general: {
      text: 'Je höher die Sprosse, desto mehr tut jemand selbst: vom Nicht-Nutzen über Zusehen, Dabeisein, Sammeln, Bewerten und Plaudern bis zum eigenen Werk.',
    },
    order: ['inaktive', 'zuschauer', 'mitmacher', 'sammler', 'kritiker', 'gespraechige', 'kreative'],
    feedback: {},
    inversions: [
      {
        early: 'kreative',
        late: 'gespraechige',
        feedback: {
          text: 'Die 2010 ergänzten Gesprächigen (Conversationalists) stehen zwischen Kritikern und Kreativen.',
          misconception: 'Gesprächige ganz oben',
        },
      },
      {
        early: 'kritiker',
        late: 'sammler',
        feedback: { text: 'Sammeln und Verschlagworten liegt unter dem Bewerten und Kommentieren.' },
      },
      {
        early: 'mitmacher',
        late: 'zuschauer',
        feedback: {
          text: 'Zuschauer lesen und sehen nur. Mitmacher pflegen ein Profil und stehen deshalb höher.',
        },
      },
    ],
  },
};

/** Few steps with long texts, which take the whole width of a slide. */
export const path: OrderItem = {
  ...gradedBase,
  id: 'q-k1-06',
  scoring: 'neighbour-pairs',
  kind: 'order',
  title: 'Reifegrad-Pfad',
  body: {
    stem: 'Bringen Sie die Schritte vom Kommunikationskanal zum Wertschöpfungsfaktor in die Reihenfolge der Kursnotiz.',
    ends: ['zuerst', 'zuletzt'],
    steps: [
      { id: 'experiment', text: 'Experimenteller Einsatz' },
      { id: 'integration', text: 'Integration in interne Prozesse und Strukturen' },
      { id: 'faktor', text: 'Social Media wird Wertschöpfungsfaktor' },
      { id: 'struktur', text: 'Strukturierter Einsatz' },
    ],
  },
  key: {
    hint: 'Beginnen Sie beim Ausprobieren.',
    general: {
      text: 'Vom Ausprobieren über klare Abläufe zur Verankerung im Betrieb – erst dann entsteht messbarer Wert.',
    },
    order: ['experiment', 'struktur', 'integration', 'faktor'],
    feedback: {},
    inversions: [
      {
        early: 'integration',
        late: 'struktur',
        feedback: { text: 'Integrieren lässt sich nur, was schon eine Struktur hat: Zuständigkeit, Plan, Regeln.' },
      },
      {
        early: 'faktor',
        late: 'integration',
        feedback: { text: 'Der Wertbeitrag ist das Ergebnis des Weges, nicht sein Start.' },
      },
    ],
  },
};
