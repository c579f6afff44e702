import { describe, expect, test } from 'vitest';
import { sourcedFacts } from './sourced-facts.ts';
import { find, single } from './testing/find.ts';

const unsourced = (context: string) => single({ context, seeds: [] });

describe('sourcedFacts', () => {
  test.each([
    ['Der Spot lief am 18. Dezember 2011 an.', '2011'],
    ['2010 suchte Otto ein Gesicht.', '2010'],
    ['Seit 2009 gibt es die Leiter.', '2009'],
    ['Doran (1981) meint etwas anderes.', '1981'],
    ['Am 17.1.2012 endete es.', '2012'],
    ['Etwa 70 % der Jugendlichen lesen keine E-Mails.', '70 %'],
    ['Laut einer Umfrage antworten 20 Prozent.', '20 Prozent'],
  ])('finds the fact in %j', (context, fact) => {
    expect(find(sourcedFacts, unsourced(context))).toEqual([
      `«${fact}» context states a fact without a source: „${fact}“`,
    ]);
  });

  test.each([
    'Ein Café will bis 31. Dezember 2027 um 20 % wachsen.',
    'Ab Januar 2027 gibt es 10 % mehr Anfragen.',
    'Ein Laden hat 2000 Abos und will 1950 Anfragen.',
    'Der Wert steigt von 1900 auf 2000.',
    'Die Zahl steigt um 12 000 auf 2 011.',
    'Er sagt: „Seit 2009 stimmt das.“',
    'Von 40 Anfragen bleiben 25 % offen.',
    'Das Unternehmen gewinnt 20 % mehr Gäste.',
    'In einer Umfrage des Cafés wünschen sich 60 % Kuchen.',
  ])('takes the invented or quoted figure in %j', (context) => {
    expect(find(sourcedFacts, unsourced(context))).toEqual([]);
  });

  test('finds facts in feedback and solution, not in hints and options', () => {
    const fields = { seeds: [], hint: 'Vergleichen Sie mit Pril 2011.', generalFeedback: 'Das war im Jahr 2012.' };
    expect(find(sourcedFacts, single(fields))).toEqual([
      '«2012» generalFeedback states a fact without a source: „2012“',
    ]);
  });

  test('takes a fact with a source, or with a seed that no slide teaches yet', () => {
    const context = 'Der Spot lief im Dezember 2011 an.';
    expect(find(sourcedFacts, single({ context, seeds: [], sources: ['doran-1981'] }))).toEqual([]);
    expect(find(sourcedFacts, single({ context, seeds: ['S104'] }))).toEqual([]);
  });

  test('looks for the fact on the slides that teach its seed', () => {
    const context = 'Der Spot lief im Dezember 2011 an.';
    expect(find(sourcedFacts, single({ context, seeds: ['S22'] }), 'Der Spot von 2011')).toEqual([]);
    expect(find(sourcedFacts, single({ context, seeds: ['S22'] }), 'Der Spot von 20115')).toHaveLength(1);
  });
});
