import { given, type Response } from '../response.ts';
import { situationOf } from './course.ts';
import { type Play, silence, startPlay } from './play.ts';
import type { Story } from './story.ts';

/** The play one turn on; the same play where the choice is not offered now, or the story is over. */
export function choose(story: Story, play: Play, choice: string): Play {
  const situation = situationOf(story, play);
  const offered = choice === silence || situation?.replies.some(({ id }) => id === choice);
  return situation && offered ? { ...play, choices: [...play.choices, choice] } : play;
}

/**
 * The play that a response holds, or nothing where none was begun. Where the story was changed since, the choices are
 * kept up to the first one that it does not offer any more. Never throws.
 */
export function playFromResponse(story: Story, response: Response): Play | undefined {
  const [stored = ''] = given(response, 'seed');
  if (!/^\d{1,9}$/.test(stored)) return undefined;
  return given(response, 'choices').reduce<Play>(
    (play, choice, index) => (play.choices.length === index ? choose(story, play, choice) : play),
    startPlay(Number(stored)),
  );
}
