import { describe, expect, test } from 'vitest';
import { calm, earlyOrLate, outcome, reply, scene, story, turn } from '../testing/story.ts';
import { choose } from './choose.ts';
import { courseOf, situationOf } from './course.ts';
import { type Play, rewind, silence, startPlay } from './play.ts';

function play(...choices: readonly string[]): Play {
  return { seed: 1, choices };
}

describe('the same reply', () => {
  test('helps early and harms late', () => {
    const { steps } = courseOf(earlyOrLate, play('zeichen', 'zeichen'));
    expect(steps.map(({ before, after }) => after.excitement - before.excitement)).toEqual([-1, 2]);
    expect(steps.map(({ outcome: { keeps, breaks } }) => [keeps, breaks])).toEqual([
      [['schnell', 'hoeflich'], []],
      [[], ['schnell']],
    ]);
  });
});

describe('a turn', () => {
  test('begins with number, time and state', () => {
    expect(situationOf(earlyOrLate, startPlay(1))).toMatchObject({
      turn: 1,
      of: 2,
      time: 'Freitag, 17:42 Uhr',
      scene: 'eins',
      state: calm,
    });
  });

  test('plays the first scene whose condition holds', () => {
    const { replies } = earlyOrLate;
    const two = turn(scene('laut', ['ruhe'], { when: { excitement: { min: 4 } } }), scene('ruhig', ['ruhe']));
    const split = story({ replies, turns: [turn(scene('eins', ['zeichen', 'ruhe'])), two] });
    expect(situationOf(split, play('zeichen'))?.scene).toBe('ruhig');
    expect(situationOf(split, play(silence))?.scene).toBe('laut');
  });

  test('does not begin before its hour, and later where the reply took longer', () => {
    const at = (hours: number) =>
      situationOf(
        story({
          replies: [reply('a', { effect: { hours } })],
          turns: [turn(scene('eins', ['a'])), { ...turn(scene('zwei', ['a'])), earliest: 2.5 }],
        }),
        play('a'),
      )?.time;
    expect(at(0.5)).toBe('Freitag, 20:12 Uhr');
    expect(at(15.5)).toBe('Samstag, 9:12 Uhr');
  });

  test('is over after the last choice, which leaves nothing to decide', () => {
    const { situation, steps } = courseOf(earlyOrLate, play('ruhe', 'ruhe'));
    expect(situation).toBeUndefined();
    expect(steps).toHaveLength(2);
  });
});

describe('comments', () => {
  const comment = (text: string) => ({ by: 'Ayla', text });
  const three = [comment('1'), comment('2'), comment('3')];
  const loud = story({
    replies: [reply('a', { comment: comment('Folge') }), reply('b')],
    turns: [turn(scene('eins', ['a', 'b'])), turn(scene('zwei', ['a', 'b'], { comments: three }))],
    events: [{ id: 'e', when: { said: ['a'] }, effect: {}, text: 'Es geschieht.', comment: comment('Ereignis') }],
  });
  const texts = (...choices: readonly string[]) =>
    situationOf(loud, play(...choices))?.comments.map(({ text }) => text);

  test('are three at the most: consequence and event first', () => {
    expect(texts('a')).toHaveLength(3);
    expect(texts('a')?.slice(0, 2)).toEqual(['Folge', 'Ereignis']);
  });

  test('of the scene keep the order in which they were written', () => {
    expect(texts('b')).toEqual(['1', '2', '3']);
  });

  test('that are left out follow from the seed', () => {
    const last = (seed: number) => situationOf(loud, { seed, choices: ['a'] })?.comments[2]?.text;
    const seeds = Array.from({ length: 20 }, (_, seed) => last(seed));
    expect(new Set(seeds)).toEqual(new Set(['1', '2', '3']));
    expect(last(7)).toBe(last(7));
  });
});

describe('an event', () => {
  test('happens once and adds its effect after the reply', () => {
    const once = story({
      replies: [reply('a')],
      turns: [turn(scene('eins', ['a'])), turn(scene('zwei', ['a']))],
      events: [
        {
          id: 'e',
          when: { excitement: { min: 3 } },
          effect: { trust: -1 },
          text: 'E.',
          comment: { by: 'A', text: 'B' },
        },
      ],
    });
    const { steps, state } = courseOf(once, play('a', 'a'));
    expect(steps.map(({ event }) => event?.id)).toEqual(['e', undefined]);
    expect(state.trust).toBe(calm.trust - 1);
  });
});

describe('replies', () => {
  const many = ['a', 'b', 'c', 'd'];
  const wide = story({ replies: many.map((id) => reply(id)), turns: [turn(scene('eins', many))] });
  const order = (seed: number) => situationOf(wide, startPlay(seed))?.replies.map(({ id }) => id);

  test('lie in an order that follows from the seed', () => {
    expect(order(3)).toEqual(order(3));
    expect(new Set(Array.from({ length: 30 }, (_, seed) => order(seed)?.join(''))).size).toBeGreaterThan(10);
    expect(order(3)?.toSorted()).toEqual(many);
  });

  test('tell nothing of what they lead to', () => {
    expect(situationOf(wide, startPlay(1))?.replies[0]).toEqual({
      id: order(1)?.[0],
      text: `Antwort ${order(1)?.[0]}`,
    });
  });
});

describe('choosing', () => {
  test('goes one turn on', () => {
    expect(choose(earlyOrLate, startPlay(1), 'ruhe')).toEqual(play('ruhe'));
  });

  test('leaves the play as it is where the reply is not offered, or the story is over', () => {
    expect(choose(earlyOrLate, startPlay(1), 'anderes')).toEqual(startPlay(1));
    const over = play('ruhe', 'ruhe');
    expect(choose(earlyOrLate, over, 'ruhe')).toBe(over);
    expect(choose(earlyOrLate, over, silence)).toBe(over);
  });

  test('nothing in time is a choice with an outcome of its own', () => {
    const after = choose(earlyOrLate, startPlay(1), silence);
    expect(courseOf(earlyOrLate, after).state.excitement).toBe(calm.excitement + 2);
  });
});

describe('rewinding', () => {
  test('to any turn and choosing the same again gives the same course', () => {
    const whole = play('zeichen', 'ruhe');
    for (const back of [1, 2]) {
      const again = whole.choices
        .slice(back - 1)
        .reduce((one, id) => choose(earlyOrLate, one, id), rewind(whole, back));
      expect(courseOf(earlyOrLate, again)).toEqual(courseOf(earlyOrLate, whole));
    }
  });

  test('to a turn that is not reached yet changes nothing', () => {
    expect(rewind(play('ruhe'), 5)).toEqual(play('ruhe'));
    expect(rewind(play('ruhe'), 0)).toEqual(startPlay(1));
  });
});

test('a turn without a fitting scene, or a reply without a fitting outcome, ends the replay and does not throw', () => {
  const never = { excitement: { min: 11 } };
  const stuck = story({
    replies: [{ ...reply('a'), outcomes: [outcome({ when: never })] }],
    turns: [turn(scene('eins', ['a']))],
  });
  expect(courseOf(stuck, play('a')).steps).toEqual([]);
  expect(courseOf(story({ turns: [turn(scene('eins', [], { when: never }))] }), play('a')).situation).toBeUndefined();
});
