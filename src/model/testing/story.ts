import type { Outcome, Reply, Scene, State, Story, Turn } from '../simulation/story.ts';

/** An outcome that changes nothing. */
export function outcome(change: Partial<Outcome> = {}): Outcome {
  return {
    when: {},
    effect: {},
    consequence: 'Es geschieht wenig.',
    keeps: ['hoeflich'],
    breaks: [],
    because: 'Grund.',
    ...change,
  };
}

export function reply(id: string, ...outcomes: readonly Partial<Outcome>[]): Reply {
  return { id, text: `Antwort ${id}`, outcomes: (outcomes.length ? outcomes : [{}]).map(outcome) };
}

export function scene(id: string, replies: readonly string[], change: Partial<Scene> = {}): Scene {
  return { id, when: {}, text: `Szene ${id}`, comments: [], replies, ...change };
}

export function turn(...scenes: readonly Scene[]): Turn {
  const silent = outcome({ effect: { excitement: 2 }, keeps: [], breaks: ['schnell'] });
  return { id: `t-${scenes[0]?.id}`, earliest: 0, scenes, silence: [silent] };
}

/** In the middle of all scales, where nothing changes by itself except that readers come. */
export const calm: State = { excitement: 3, trust: 5, reach: 1, load: 2, hours: 0 };

/** Begins on Friday at 17:42. */
export function story(change: Partial<Story>): Story {
  return {
    begins: 4 * 24 * 60 + 17 * 60 + 42,
    start: calm,
    replies: [],
    turns: [],
    events: [],
    endings: [{ id: 'ende', when: {}, title: 'Ende', text: 'Es ist vorbei.' }],
    ...change,
  };
}

/** A reply `zeichen` that helps in the first turn and harms later, offered in two turns beside `ruhe`, which does nothing. */
export const earlyOrLate: Story = story({
  replies: [
    reply(
      'zeichen',
      { when: { turn: { max: 1 } }, effect: { excitement: -1, trust: 1 }, keeps: ['schnell', 'hoeflich'] },
      { effect: { excitement: 2, trust: -1 }, keeps: [], breaks: ['schnell'] },
    ),
    reply('ruhe'),
  ],
  turns: [turn(scene('eins', ['zeichen', 'ruhe'])), turn(scene('zwei', ['zeichen', 'ruhe']))],
});
