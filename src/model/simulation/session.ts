import { given, type Response, withValues } from '../response.ts';
import { choose, playFromResponse } from './choose.ts';
import { situationOf } from './course.ts';
import { type Play, playToResponse, rewind, startPlay } from './play.ts';
import type { Story } from './story.ts';

/*
 * Where a team is in a story, as it is kept beside the play: `read` → how many consequences were read, `chosen` → the reply
 * that is picked and not sent, `page` → the part that a slide shows, `next` → the seed of the play after this one.
 */

/** `start`: nothing has begun; `turn`: a reply is to be chosen; `consequence`: what came of it; `report`: the end. */
export type Stage = 'start' | 'turn' | 'consequence' | 'report';

/** Short enough to be said and typed. */
const seeds = 10_000;

export function stageOf(story: Story, response: Response): Stage {
  const play = playFromResponse(story, response);
  if (!play) return 'start';
  if (readTurns(response) < play.choices.length) return 'consequence';
  return situationOf(story, play) ? 'turn' : 'report';
}

/** The seed of the play that begins next: another one than that of the play before, so that letters mean nothing. */
export function nextSeed(response: Response, base: number): number {
  const [next] = given(response, 'next');
  return (next === undefined ? base : Number(next)) % seeds;
}

/** Begins a play. */
export function begin(response: Response, seed: number): Response {
  return { ...lasting(response), ...playToResponse(startPlay(seed)) };
}

/** Before the first turn, as the next play begins. */
export function beginAnew(response: Response, play: Play): Response {
  return withValues(lasting(response), 'next', [String(play.seed + 1)]);
}

/** The reply that is picked and not sent. */
export function chosenReply(response: Response): string | undefined {
  return given(response, 'chosen')[0];
}

export function withChosenReply(response: Response, reply: string): Response {
  return withValues(response, 'chosen', [reply]);
}

/** A choice is made; its consequence is to be read. */
export function answer(story: Story, response: Response, choice: string): Response {
  const play = playFromResponse(story, response);
  if (!play) return response;
  return atTurn(response, choose(story, play, choice), play.choices.length);
}

/** The consequence was read. */
export function goOn(response: Response): Response {
  return withPage(withValues(response, 'read', [String(given(response, 'choices').length)]), 0);
}

/** Plays on from the beginning of a turn (from 1). */
export function playFrom(response: Response, play: Play, turn: number): Response {
  const again = rewind(play, turn);
  return atTurn(response, again, again.choices.length);
}

/** The part that a slide shows; 0 is the first. */
export function pageOf(response: Response): number {
  return Number(given(response, 'page')[0] ?? 0);
}

export function withPage(response: Response, page: number): Response {
  return withValues(response, 'page', page > 0 ? [String(page)] : []);
}

function atTurn(response: Response, play: Play, read: number): Response {
  return withValues({ ...lasting(response), ...playToResponse(play) }, 'read', read > 0 ? [String(read)] : []);
}

function readTurns(response: Response): number {
  return Number(given(response, 'read')[0] ?? 0);
}

/** What outlives a turn: the time that was chosen for each. */
function lasting(response: Response): Response {
  return withValues({}, 'seconds', given(response, 'seconds'));
}
