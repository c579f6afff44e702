import { compile } from '../course.ts';
import type { Finding } from '../finding.ts';
import { renderPage } from '../page.ts';
import { goodFiles } from './good-course.ts';

/** A page whose one slide, `k2-s01`, is a case, and what the compiler says of it. Its sources are named `doran`. */
export function casePage(headline: string, ...body: string[]): { html: string; findings: readonly Finding[] } {
  const path = 'slides/02-gut.md';
  const lines = [
    ...['---', 'chapter: K2', 'title: "Ein Fall"', 'minutes: 45', '---', ''],
    ...['---', 'id: k2-s01', 'layout: case', 'minutes: 45', '---', '', `## ${headline}`, ''],
    ...body,
  ];
  const { course, findings } = compile(goodFiles({ [path]: `${lines.join('\n')}\n` }));
  return { html: renderPage(course), findings: findings.filter((finding) => finding.path === path) };
}

/** The section of the case. */
export function caseSection(html: string): string {
  const start = html.indexOf('<section id="k2-s01"');
  return html.slice(start, html.indexOf('</section>', start) + '</section>'.length);
}

/** Timelines as different as the cases of the course. */
export const timelines: Readonly<Record<string, { readonly headline: string; readonly moments: readonly string[] }>> = {
  'a month by days, with a span between': {
    headline: 'Bank 2012: zuhören, Regeln setzen, beenden',
    moments: [
      '2011-12-18 Der Spot läuft an[^doran]',
      '2012-01-02 erste Kritik',
      '2012-01-02/2012-01-17 zuhören und Respekt fordern',
      '**2012-01-17** neue Beiträge entfernt, alte bleiben stehen',
    ],
  },
  'days close together, and one much later': {
    headline: 'Netz 2012: ein Wochenende ohne Antwort',
    moments: [
      '2012-07-25 Beschwerde über 275 €',
      '**2012-07-28/2012-07-29** niemand antwortet',
      '2012-07-30 ein Team übernimmt',
      '2012-08-01 Stellungnahme[^doran]',
      '2012-08-13 146 000 Likes',
    ],
  },
  'months alone': {
    headline: 'Versand 2010: Wort halten',
    moments: [
      '2010-11 Wahl[^doran]',
      '**2010-12** Otto hält Wort: Fotos in Hamburg',
      '2011-05 neue Wahl, jetzt mit Jury',
    ],
  },
  'a span with a moment inside': {
    headline: 'Spülmittel: Regeln mitten im Spiel geändert',
    moments: [
      '2011-04-05 Der Wettbewerb beginnt[^doran]',
      '2011-04-05/2011-05-06 Abstimmung',
      '2011-04-14 Vorprüfung eingeführt',
      '**2011-05-06** Stimmen abgezogen',
      '2011-06-20 Jury wählt brave Entwürfe',
    ],
  },
  'years, and five moments at the end': {
    headline: 'Von der Idee zur Regel',
    moments: ['2005 Dell[^doran]', '2010 Wal', '2011 Panda', '2012 Wurst', '2013 Duden'],
  },
};
