import type { SmartQuestion } from './question.ts';

/** A goal as learners write it, with the questions that a careful human reader finds answered in it. */
export interface LabelledGoal {
  readonly text: string;
  readonly answers: readonly SmartQuestion[];
}

/**
 * Forty goals on which the rules were made: twenty were labelled before the first rule was written, twenty were its
 * first test. How the labels were given: a number is the amount to reach or to change by, also as a word or as
 * „verdoppeln“; a unit is the thing that is counted; a date is any end that a calendar shows, also „in sechs Monaten“; a
 * base is today's value as a number; an owner is a person, a role or a named team, never „wir“ or „das Team“.
 */
export const goals: readonly LabelledGoal[] = [
  {
    text: 'Bis 30. Juni 2027 kommen 60 statt 40 Anfragen im Monat über Instagram. Verantwortlich: Aylin.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Wir wollen bekannter werden.', answers: [] },
  { text: 'Bis Ende März 500 Follower auf Instagram (heute 320).', answers: ['number', 'unit', 'date', 'base'] },
  {
    text: 'Frau Demir kümmert sich darum, dass bis KW 12 jede Woche drei Beiträge erscheinen.',
    answers: ['number', 'unit', 'date', 'owner'],
  },
  {
    text: 'Die Zahl der Bewerbungen steigt von 8 auf 12 pro Quartal, und zwar bis 31.12.2027.',
    answers: ['number', 'unit', 'date', 'base'],
  },
  { text: 'Umsatz um 10 % steigern', answers: ['number', 'unit'] },
  { text: 'Unser Ziel: bis zum 1. Mai 60.', answers: ['number', 'date'] },
  { text: 'Das Team Service beantwortet jede Frage innerhalb von 24 Stunden.', answers: ['number', 'unit', 'owner'] },
  {
    text: 'Herr Kowalski sorgt dafür, dass im dritten Quartal 25 statt bisher 15 Gäste pro Tag über Google kommen.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Wir verdoppeln die Anfragen bis Jahresende.', answers: ['number', 'unit', 'date'] },
  {
    text: 'bis 15.09. 30 neue mitglieder für den verein, aktuell sind es 212',
    answers: ['number', 'unit', 'date', 'base'],
  },
  {
    text: 'Die Geschäftsführung will, dass im Jahr 2027 mindestens 5 Auszubildende über Social Media zu uns finden.',
    answers: ['number', 'unit', 'date'],
  },
  {
    text: 'Mein Chef und ich möchten, dass der Shop öfter gefunden wird – wir nehmen uns dafür ab Januar jeden Montag Zeit.',
    answers: [],
  },
  {
    text: 'Verantwortliche: M. Schulz (Marketing). Ziel: 20 Terminbuchungen je Woche, Stand heute 12, Frist 30.06.27.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Ziel ist eine Reichweite von 10000 Menschen im Umkreis von 20 km.', answers: ['number', 'unit'] },
  {
    text: 'Das Marketing erhöht die Öffnungsrate des Newsletters bis Q2 2027 von 18 % auf 25 %.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Wir sind seit 1998 am Markt und wollen das auch im Netz zeigen.', answers: [] },
  { text: 'Um 18 Uhr ist unsere Zielgruppe online, dann erscheint unser Beitrag.', answers: [] },
  {
    text: 'Bis zu den Sommerferien 15 Anmeldungen zum Schnupperkurs (im Vorjahr waren es 9). Es kümmert sich: Jonas Weber.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  {
    text: 'Spätestens am 1.4. gehen 50 Euro Werbebudget pro Woche an Facebook statt wie bisher an die Zeitung.',
    answers: ['number', 'unit', 'date'],
  },
  {
    text: 'Wir möchten die Anzahl der Google-Rezensionen von derzeit 34 auf 50 erhöhen. Deadline ist der 15. Oktober, Ayşe fragt die Gäste.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Alle zwei Wochen ein Video.', answers: ['number', 'unit'] },
  {
    text: 'Ziel 2027: Die Fahrschule Kurz meldet über TikTok drei neue Fahrschüler im Monat an, letztes Jahr war es einer.',
    answers: ['number', 'unit', 'date', 'base'],
  },
  { text: 'Der Laden soll voller werden, vor allem samstags zwischen 10 und 12.', answers: [] },
  {
    text: 'Bis zur Gartenschau im Mai haben sich mindestens 80 Leute für den Kurs angemeldet (Anmeldestand: 26), Kontrolle macht Birgit.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Unsere Facebook-Seite bekommt bis Heiligabend 200 neue Fans.', answers: ['number', 'unit', 'date'] },
  { text: 'Um unsere 3 Filialen bekannter zu machen, investieren wir 2027 in Videos.', answers: ['date'] },
  {
    text: 'Herr Öztürk und Frau Sommer teilen sich die Aufgabe: Jede Beschwerde ist am selben Tag beantwortet.',
    answers: ['owner'],
  },
  { text: 'Ein Fünftel der Termine wird bis zum 2. Halbjahr online gebucht.', answers: ['number', 'unit', 'date'] },
  { text: 'wir brauchen dringend azubis', answers: [] },
  {
    text: 'Pro Woche sollen fünf Personen mehr in die Bibliothek kommen als jetzt, wo es rund 90 sind; das prüft die Leiterin Ende Juli.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Wir halten die Zahl der Krankmeldungen niedrig.', answers: [] },
  {
    text: 'Tom (2. Lehrjahr) betreut den Kanal und bringt ihn vor den Sommerferien auf 1.500 Abos.',
    answers: ['number', 'unit', 'date', 'owner'],
  },
  { text: 'Doppelt so viel Umsatz im Onlineshop wie im Jahr 2025!', answers: ['number', 'unit'] },
  {
    text: 'Erreichen wollen wir 18- bis 25-Jährige, die in unserer Stadt studieren und nach 20 Uhr bestellen.',
    answers: [],
  },
  {
    text: 'Steigerung der Newsletter-Anmeldungen: 12 → 20 je Monat, 01.02.–30.04.',
    answers: ['number', 'unit', 'date', 'base'],
  },
  {
    text: 'Keine Frage bleibt länger als einen halben Tag offen, dafür sorgt das Büro.',
    answers: ['number', 'unit', 'owner'],
  },
  {
    text: 'Kundenservice: Antwort im Chat nach höchstens 5 Minuten statt einer Viertelstunde, ab dem 1. September.',
    answers: ['number', 'unit', 'base'],
  },
  {
    text: 'Mit der Kampagne „Heimat 2030“ zeigen wir unsere Region und freuen uns über jeden Kommentar.',
    answers: [],
  },
  {
    text: 'Bis Monatsende liegen 7 unterschriebene Kooperationsverträge mit Vereinen vor, zuständig: Vorstand.',
    answers: ['number', 'unit', 'date', 'owner'],
  },
];

/** Twenty goals that were written after the rules and never used to mend them: how often the rules fail shows here. */
export const heldOutGoals: readonly LabelledGoal[] = [
  {
    text: 'Unsere Bäckerei verkauft ab Juni über die Story täglich 30 Brötchen mehr, bisher sind es am Tag 210.',
    answers: ['number', 'unit', 'base'],
  },
  {
    text: 'Bis Freitag, 26. März, hat jede Kollegin aus dem Vertrieb ein Profil auf LinkedIn.',
    answers: ['date'],
  },
  {
    text: 'Der Anteil der Stammgäste, die über Instagram reservieren, soll von 15 auf 25 Prozent wachsen; Nicole wertet das jeden Monatsersten aus. Zeitraum: bis Ende des Jahres.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Wir werden Marktführer in der Region!', answers: [] },
  { text: 'Fünf neue Aufträge von Privatkunden im 1. Halbjahr', answers: ['number', 'unit', 'date'] },
  {
    text: 'Social Media bringt uns im Jahr 2028 ein Drittel der Bewerbungen, im Augenblick ist es ein Zehntel.',
    answers: ['number', 'unit', 'date', 'base'],
  },
  {
    text: 'Wer einen Kommentar schreibt, bekommt am gleichen Tag eine Antwort. Darum kümmert sich Herr Lang.',
    answers: ['owner'],
  },
  { text: 'Durch gute Beiträge mehr Vertrauen bei jungen Familien schaffen.', answers: [] },
  {
    text: 'Die Tanzschule hat am 31. August 45 angemeldete Paare (am 1. Februar: 31). Aufgabe von Frau Wójcik.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Klickrate auf 3,5 Prozent', answers: ['number', 'unit'] },
  {
    text: 'Bis KW 40 sollen 20 Prozent weniger Anrufe wegen der Öffnungszeiten kommen, weil alles bei Google steht.',
    answers: ['number', 'unit', 'date'],
  },
  {
    text: 'Ich schaffe bis zu meinem Urlaub am 12.7. achthundert Abonnenten – jetzt habe ich 655.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Unser Verein feiert 2029 sein 100-jähriges Bestehen.', answers: ['date'] },
  { text: 'Mindestens zweimal pro Woche ein Beitrag von unserer Azubine Mira.', answers: ['number', 'unit', 'owner'] },
  {
    text: 'Im Weihnachtsgeschäft 1200 € Umsatz über den Instagram-Shop; Verantwortung: Inhaberin',
    answers: ['number', 'unit', 'date', 'owner'],
  },
  { text: 'Die Seite soll schöner werden und auf dem Handy in 3 Sekunden laden.', answers: ['number', 'unit'] },
  {
    text: 'Nach dem Sommer wissen 7 von 10 Kundinnen, dass wir samstags bis 16 Uhr öffnen.',
    answers: ['number', 'unit', 'date'],
  },
  {
    text: 'Aus 12 Bewertungen im Jahr werden bis Dezember 24. Die Praxismanagerin bittet jede Patientin darum.',
    answers: ['number', 'unit', 'date', 'base', 'owner'],
  },
  { text: 'Kanal aufbauen, Leute begeistern, dranbleiben.', answers: [] },
  {
    text: 'Die Reichweite unserer Beiträge steigt in den nächsten drei Monaten gegenüber dem Vorquartal um die Hälfte.',
    answers: ['number', 'unit', 'date'],
  },
];
