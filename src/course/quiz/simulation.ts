import { array, type InferOutput, nonEmpty, optional, picklist, pipe, strictObject } from 'valibot';
import { type Outcome, ruleIds, type Story } from '../../model/simulation/story.ts';
import { parseTimeStamp } from '../../model/simulation/time-stamp.ts';
import { text } from '../yaml/text.ts';
import { checkUnique } from './checks.ts';
import { ungradedKind } from './kind.ts';
import { checkStory } from './story-checks.ts';
import { checkProof } from './story-proof.ts';
import { storyShape, type WrittenCondition, type WrittenOutcome } from './story-shape.ts';

const rule = strictObject({ id: picklist(ruleIds), text });

const entries = {
  context: optional(text),
  stem: text,
  company: text,
  rules: pipe(array(rule), nonEmpty()),
  ...storyShape.entries,
};

export const simulation = ungradedKind({
  kind: 'simulation',
  entries,
  draft(data, desk) {
    const { context, stem, company, rules, begins } = data;
    const minutes = parseTimeStamp(begins);
    if (minutes === undefined)
      desk.say(['begins'], `begins is "${begins}"`, 'write a day of the week and a time: "Freitag, 17:42"');
    checkUnique(desk, ['rules'], 'rule', rules);
    for (const id of ruleIds)
      if (!rules.some((one) => one.id === id)) desk.say(['rules'], `the rule "${id}" has no name`, 'name all four');
    const sound = checkStory(desk, data);
    const key = storyOf(data, minutes ?? 0);
    if (sound) checkProof(desk, key);
    return {
      kind: 'simulation',
      body: { ...(context === undefined ? {} : { context }), stem, company, rules },
      key,
    };
  },
});

type Data = InferOutput<typeof storyShape>;

function storyOf({ start, replies, turns, events, endings }: Data, begins: number): Story {
  return {
    begins,
    start: { ...start, hours: 0 },
    replies: replies.map((reply) => ({ ...reply, outcomes: reply.outcomes.map(outcomeOf) })),
    turns: turns.map(({ scenes, silence, ...turn }) => ({
      ...turn,
      scenes: scenes.map(conditional),
      silence: silence.map(outcomeOf),
    })),
    events: events.map(conditional),
    endings: endings.map(conditional),
  };
}

function outcomeOf({ comment, ...rest }: WrittenOutcome): Outcome {
  return { ...conditional(rest), ...(comment === undefined ? {} : { comment }) };
}

/** Without a condition a part always fits. */
function conditional<T extends { readonly when?: WrittenCondition | undefined }>(
  part: T,
): Omit<T, 'when'> & { readonly when: WrittenCondition } {
  return { ...part, when: part.when ?? {} };
}
