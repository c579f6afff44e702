import { describe, expect, test } from 'vitest';
import { questionOrTask } from './question-or-task.ts';
import { find, item, options, single } from './testing/find.ts';

describe('questionOrTask', () => {
  test.each(['Eine Strategie ist', 'Das smarte Ziel.', 'Er fragt: „Was fehlt?“', 'Hier haben Sie fünf Sätze.'])(
    'finds %j',
    (stem) => {
      expect(find(questionOrTask, single({ stem }))).toEqual([`«${stem}» stem neither asks nor tells what to do`]);
    },
  );

  test.each([
    'Was fehlt?',
    'Markieren Sie die Stellen.',
    'Bitte ordnen Sie zu.',
    'Fünf Sätze. Sortieren Sie sie ein.',
    'Was heißt „smart“?',
  ])('takes %j', (stem) => {
    expect(find(questionOrTask, single({ stem }))).toEqual([]);
  });

  test('looks at the question for the reason, not at the statement', () => {
    const fields = {
      statement: 'Pläne sind Ziele.',
      truth: false,
      feedback: { true: 'Ein Plan führt hin.', false: 'Ja.' },
    };
    const reasons = options('*Weg', 'Ziel');
    expect(find(questionOrTask, item('tf-reason', { ...fields, reasons, reasonStem: 'Die Begründung' }))).toEqual([
      '«Die Begründung» reasonStem neither asks nor tells what to do',
    ]);
    expect(find(questionOrTask, item('tf-reason', { ...fields, reasons, reasonStem: 'Warum?' }))).toEqual([]);
  });
});
