import { expect, test } from 'vitest';
import { feedbackLength } from './feedback-length.ts';
import { find, item, options, single } from './testing/find.ts';

const [right, first, second] = options('*Weg', 'Ziel', 'Tat');

test('finds a feedback of less than 25 characters, also of the right option', () => {
  const list = [{ ...right, feedback: 'Das ist richtig so.' }, first, { ...second, feedback: 'Nein.' }];
  expect(find(feedbackLength, single({ options: list }))).toEqual([
    '«Das ist richtig so.» feedback of option "a" has 19 characters',
    '«Nein.» feedback of option "c" has 5 characters',
  ]);
});

test('finds it in maps, gaps and numbers', () => {
  const fields = [
    { id: 'M', text: 'Messbar' },
    { id: 'T', text: 'Terminierbar' },
  ];
  const feedback = { M: 'Zahl fehlt.', T: { text: 'Frist steht da.', misconception: 'Irrtum' } };
  expect(
    find(feedbackLength, item('categorise', { fields, cards: [{ id: 'k', text: 'Karte', in: 'M', feedback }] })),
  ).toEqual([
    '«Zahl fehlt.» card "k", feedback "M" has 11 characters',
    '«Frist steht da.» card "k", feedback "T" has 15 characters',
  ]);
  const number = {
    answer: 10,
    tolerance: 0,
    unit: 'Anfragen',
    feedback: { right: 'Ja.', else: 'Teilen Sie durch sechs Monate.' },
  };
  expect(find(feedbackLength, item('numeric', number))).toEqual(['«Ja.» feedback "right" has 3 characters']);
});

test('takes 25 characters, and short hints and solutions', () => {
  const list = [right, first, { ...second, feedback: 'x'.repeat(25) }];
  expect(find(feedbackLength, single({ options: list, hint: 'Rechnen Sie.', generalFeedback: 'So geht es.' }))).toEqual(
    [],
  );
});

test('asks for none where a vote has none', () => {
  const vote = [
    { id: 'ja', text: 'ja' },
    { id: 'nein', text: 'nein' },
  ];
  expect(find(feedbackLength, item('vote', { stem: 'Lohnt es sich?', options: vote }))).toEqual([]);
});
