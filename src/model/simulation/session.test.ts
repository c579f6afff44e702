import { describe, expect, test } from 'vitest';
import { emptyResponse, type Response } from '../response.ts';
import { earlyOrLate } from '../testing/story.ts';
import { playFromResponse } from './choose.ts';
import { silence } from './play.ts';
import {
  answer,
  begin,
  beginAnew,
  chosenReply,
  goOn,
  nextSeed,
  pageOf,
  playFrom,
  stageOf,
  withChosenReply,
  withPage,
} from './session.ts';

const begun = begin(emptyResponse, 7);
const stage = (response: Response) => stageOf(earlyOrLate, response);
const ended = goOn(answer(earlyOrLate, goOn(answer(earlyOrLate, begun, 'ruhe')), 'zeichen'));
const play = (response: Response) => playFromResponse(earlyOrLate, response) ?? { seed: 0, choices: [] };

describe('a play', () => {
  test('goes from turn to consequence to turn to report', () => {
    expect(stage(emptyResponse)).toBe('start');
    expect(stage(begun)).toBe('turn');
    const first = answer(earlyOrLate, begun, 'ruhe');
    expect(stage(first)).toBe('consequence');
    expect(stage(goOn(first))).toBe('turn');
    const last = answer(earlyOrLate, goOn(first), silence);
    expect(stage(last)).toBe('consequence');
    expect(stage(goOn(last))).toBe('report');
  });

  test('forgets the picked reply and the page with the answer', () => {
    const picked = withPage(withChosenReply(begun, 'ruhe'), 1);
    expect([chosenReply(picked), pageOf(picked)]).toEqual(['ruhe', 1]);
    const answered = answer(earlyOrLate, picked, 'ruhe');
    expect([chosenReply(answered), pageOf(answered)]).toEqual([undefined, 0]);
  });

  test('does not go on with a reply that is not offered', () => {
    expect(stage(answer(earlyOrLate, begun, 'anderes'))).toBe('turn');
    expect(answer(earlyOrLate, emptyResponse, 'ruhe')).toBe(emptyResponse);
  });

  test('goes on from any turn with the choices before it', () => {
    expect(playFrom(ended, play(ended), 2)).toEqual({ seed: ['7'], choices: ['ruhe'], read: ['1'] });
    expect(playFrom(ended, play(ended), 1)).toEqual(begun);
    expect(stage(playFrom(ended, play(ended), 2))).toBe('turn');
  });

  test('keeps the time per turn, also for the play after it, which has another seed', () => {
    const timed = { ...ended, seconds: ['60'] };
    const anew = beginAnew(timed, play(timed));
    expect(stage(anew)).toBe('start');
    expect(nextSeed(anew, 7)).toBe(8);
    expect(begin(anew, 8)).toEqual({ seed: ['8'], seconds: ['60'] });
  });

  test('has a seed of four digits at the most', () => {
    expect(nextSeed(emptyResponse, 7)).toBe(7);
    expect(nextSeed(emptyResponse, 4_294_967_295)).toBe(7295);
  });

  test('in a text that was changed goes on with the turn that is left to decide', () => {
    expect(stage({ seed: ['7'], choices: ['gestrichen', 'ruhe'], read: ['2'] })).toBe('turn');
  });
});
