import type { CategoriseItem } from '../../../model/item.ts';
import { gradedBase } from '../../testing/graded-base.ts';

/** A picture in the address itself, so that a test asks for no file. */
const face =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 96'><circle cx='48' cy='48' r='40'/></svg>";

/** The ladder of the course: eight persons with their real texts, on seven rungs. */
export const personas: CategoriseItem = {
  ...gradedBase,
  id: 'u08-st-leiter',
  kind: 'categorise',
  title: 'Personas auf der Leiter',
  body: {
    context: 'Acht Personen, jeweils ein Monat im Netz.',
    stem: 'Wer steht auf welchen Sprossen? Stellen Sie jede Person auf alle, die ihr Text nennt.',
    placements: 'many',
    look: 'ladder',
    fields: [
      { id: 'inaktive', text: 'Inaktive', alone: true },
      { id: 'zuschauer', text: 'Zuschauer' },
      { id: 'mitmacher', text: 'Mitmacher' },
      { id: 'sammler', text: 'Sammler' },
      { id: 'kritiker', text: 'Kritiker' },
      { id: 'gespraechige', text: 'Gesprächige' },
      { id: 'kreative', text: 'Kreative' },
    ],
    cards: [
      {
        id: 'aylin',
        short: 'Aylin, 34',
        text: 'Aylin pflegt ein Profil in einem Netzwerk. Jeden Monat bewertet sie Bücher.',
        face,
      },
      {
        id: 'bernd',
        short: 'Bernd, 61',
        text: 'Bernd lädt monatlich ein eigenes Video über Räder hoch. Er kommentiert fremde Blogs.',
        face,
      },
      {
        id: 'carla',
        short: 'Carla, 19',
        text: 'Carla hört Podcasts und liest Kundenbewertungen. Sie schreibt nichts und hat kein Profil.',
        face,
      },
      {
        id: 'deniz',
        short: 'Deniz, 45',
        text: 'Deniz liest jede Woche Kochblogs. Gute Seiten merkt Deniz sich mit Schlagworten.',
        face,
      },
      {
        id: 'elif',
        short: 'Elif, 27',
        text: 'Elif postet mehrmals in der Woche. Monatlich stellt sie eine eigene Geschichte ins Netz.',
        face,
      },
      {
        id: 'frank',
        short: 'Frank, 52',
        text: 'Frank nutzt das Netz für Überweisungen und E-Mails. Alles andere lässt er aus.',
        face,
      },
      {
        id: 'greta',
        short: 'Greta, 74',
        text: 'Greta pflegt ein Profil und schaut täglich ins Netzwerk. Sie schreibt dort nur zu Neujahr.',
        face,
      },
      {
        id: 'hamid',
        short: 'Hamid, 23',
        text: 'Hamid beantwortet monatlich Fragen in einem Forum. Ein Profil in Netzwerken hat er nicht.',
        face,
      },
    ],
  },
  key: {
    hint: 'Lesen Sie Tätigkeit für Tätigkeit. Lesen und Sehen zählt bereits, wöchentliche Meldungen stehen weit oben.',
    in: {
      aylin: ['mitmacher', 'kritiker'],
      bernd: ['kritiker', 'kreative'],
      carla: ['zuschauer'],
      deniz: ['zuschauer', 'sammler'],
      elif: ['gespraechige', 'kreative'],
      frank: ['inaktive'],
      greta: ['mitmacher'],
      hamid: ['kritiker'],
    },
    neutral: {
      aylin: ['zuschauer'],
      bernd: ['zuschauer', 'mitmacher'],
      carla: ['sammler'],
      elif: ['zuschauer', 'mitmacher'],
      greta: ['zuschauer'],
      hamid: ['zuschauer'],
    },
    feedback: {
      aylin: {
        by: {
          mitmacher: { text: 'Ein Profil pflegen: Das ist die Sprosse der Mitmacher.' },
          kritiker: { text: 'Bewertungen schreiben: Das ist die Sprosse der Kritiker.' },
          zuschauer: { text: 'Gut möglich, steht aber nicht im Text. Es zählt weder dafür noch dagegen.' },
        },
        else: { text: 'Bücher zu bewerten ist mehr als merken. Sammler ordnen und verschlagworten.' },
      },
      bernd: {
        by: {
          kreative: { text: 'Ein eigenes Video im Monat: Das ist die Sprosse der Kreativen.' },
          kritiker: { text: 'Blogs anderer kommentieren: Das ist die Sprosse der Kritiker.' },
          zuschauer: { text: 'Gut möglich, steht aber nicht im Text. Es zählt weder dafür noch dagegen.' },
          mitmacher: { text: 'Ein Profil ist denkbar, der Text nennt keins. Es zählt weder dafür noch dagegen.' },
        },
        else: { text: 'Von Merken und Schlagworten steht nichts da. Wer oben steht, tut nicht alles darunter.' },
      },
      carla: {
        by: {
          zuschauer: { text: 'Hören und Lesen zählt: Das ist die Sprosse der Zuschauer.' },
          sammler: { text: 'Ein Abo per RSS-Feed ist denkbar, steht aber nicht im Text. Es zählt nicht.' },
        },
        else: { text: 'Zuhören und Lesen ist bereits Nutzung. Inaktiv ist, wer auch das nicht tut.' },
      },
      deniz: {
        by: {
          zuschauer: { text: 'Blogs lesen: Das ist die Sprosse der Zuschauer.' },
          sammler: { text: 'Seiten mit Schlagworten ordnen: Das ist die Sprosse der Sammler.' },
        },
        else: { text: 'Lesen und Ordnen ist bereits Nutzung. Inaktiv ist, wer beides nicht tut.' },
      },
      elif: {
        by: {
          gespraechige: { text: 'Mehrmals in der Woche eine Meldung: Das ist die Sprosse der Gesprächigen.' },
          kreative: { text: 'Eigene Geschichten veröffentlichen: Das ist die Sprosse der Kreativen.' },
          zuschauer: { text: 'Gut möglich, steht aber nicht im Text. Es zählt weder dafür noch dagegen.' },
          mitmacher: { text: 'Ein Profil ist denkbar, der Text nennt keins. Es zählt weder dafür noch dagegen.' },
        },
        else: { text: 'Elif schreibt Eigenes, sie bewertet und kommentiert nichts. Suchen Sie höher.' },
      },
      frank: {
        by: { inaktive: { text: 'Online, aber ohne eine der Tätigkeiten der Leiter: Das heißt hier inaktiv.' } },
        else: { text: 'Der zweite Satz schließt alles andere aus. Damit bleibt nur eine Sprosse.' },
      },
      greta: {
        by: {
          mitmacher: { text: 'Profil pflegen und Netzwerk besuchen: Das ist die Sprosse der Mitmacher.' },
          zuschauer: { text: 'Gut möglich, sie liest wohl mit. Genannt sind Profil und Besuch, es zählt also nicht.' },
        },
        else: { text: 'Davon steht nichts im Text. Genannt sind das Profil und der tägliche Besuch.' },
      },
      hamid: {
        by: {
          kritiker: { text: 'In Foren mitschreiben: Das zählt in diesem Modell zu den Kritikern.' },
          zuschauer: { text: 'Wer antwortet, liest wohl auch. Genannt ist es nicht, es zählt also nicht.' },
        },
        else: { text: 'Davon steht nichts im Text. Genannt ist nur das Antworten im Forum.' },
      },
    },
    general: {
      text: 'Nicht das Alter stellt uns auf eine Sprosse, sondern das Verhalten – und oft auf mehrere zugleich.',
    },
  },
};
