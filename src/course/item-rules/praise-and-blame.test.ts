import { describe, expect, test } from 'vitest';
import { praiseAndBlame } from './praise-and-blame.ts';
import { find, options, single } from './testing/find.ts';

const [right, ...wrong] = options('*Weg', 'Ziel', 'Tat');
const withFeedback = (feedback: string) => single({ options: [{ ...right, feedback }, ...wrong] });

describe('praiseAndBlame', () => {
  test.each([
    ['Super, das ist der Weg zum Ziel.', '«Super» feedback of option "a" praises: „Super“'],
    ['Das ist toll erkannt und begründet.', '«toll» feedback of option "a" praises: „toll“'],
    ['Perfekt. Der Weg ist genannt.', '«Perfekt» feedback of option "a" praises: „Perfekt“'],
    ['Das ist leider kein Weg zum Ziel.', '«leider» feedback of option "a" blames: „leider“'],
    ['Falsch. Das ist ein Ziel.', '«Falsch» feedback of option "a" blames: „Falsch“'],
    ['Genau, das ist der Weg zum Ziel!', '«!» feedback of option "a" shouts: „!“'],
  ])('finds the word in %j', (feedback, found) => {
    expect(find(praiseAndBlame, withFeedback(feedback))).toEqual([found]);
  });

  test.each([
    'Richtig: Der Weg ist genannt, das Ziel auch.',
    'Die Monate sind falsch gezählt, es sind sechs.',
    'Ein perfekter Plan ist nicht nötig.',
    'Ganz oben an der Spitze steht die Vision.',
    'Superlative sind kein Maß, nennen Sie eine Zahl.',
    'Der Kommentar „Super gemacht!“ ist noch kein Ziel.',
  ])('takes %j', (feedback) => {
    expect(find(praiseAndBlame, withFeedback(feedback))).toEqual([]);
  });

  test('looks at hints and solutions, not at options', () => {
    const list = [{ ...right, text: 'Super Idee!' }, ...wrong];
    expect(
      find(praiseAndBlame, single({ options: list, hint: 'Prima, noch einmal.', generalFeedback: 'Los!' })),
    ).toEqual(['«Prima» hint praises: „Prima“', '«!» generalFeedback shouts: „!“']);
  });
});
