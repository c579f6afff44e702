import type { PartId } from './item.ts';

/**
 * What the learner gave, as plain data for every kind: from the part that was asked to the values given for it.
 *
 * | kind | parts → values |
 * | --- | --- |
 * | single, multiple | `choice` → option ids |
 * | tf-reason | `truth` → `true` or `false`; `reason` → reason id |
 * | order | `order` → ids of the steps, first to last; nothing while they lie as they were shuffled |
 * | match | left id → right id |
 * | categorise | card id → field ids |
 * | cloze | gap id → option id, or the text typed |
 * | numeric | `number` → the text typed |
 * | hottext | `marks` → mark ids |
 * | vote | `own1`, `own2` → option id; `round1`, `round2` → one count per option, as typed; `stage`, `ownStage` → how far the class and the learner are |
 * | estimate | `own1`, `own2` → the text typed; `round1`, `round2` → one text per estimate; `low`, `high` → reasons of the class; `stage`, `ownStage` → as for vote |
 * | simulation | `seed` → the seed; `choices` → one choice per turn; where one is in it: `simulation/session.ts`, `simulation/round.ts` |
 * | canvas | field id → the text typed; `/models` → `shown` once the model answers are open |
 * | a set | `alone`, `class` → id of the current question, then `summary` once the last one is behind, then its page; of a test also `run` → number, round, seed asked for; `questions` → ids of those drawn; `finished` → the last finished round |
 * | the repetition of a day (`wiederholung`) | `day` → the day; `questions` → ids of those picked; `alone` as for a set |
 * | a confidence (`confidence/…` and the id of an attempt) | `confidence` → `sicher`, `unsicher` or `geraten` |
 * | a note (`note/…` and the id of a slide) | `text` → the text typed |
 * | an exercise of several parts | `class` → id of the current part |
 *
 * A part without values may be missing. Values of a set stand in the order in which they were given.
 */
export type Response = Readonly<Record<PartId, readonly string[]>>;

/** The part of an `order` response that holds the order. */
export const orderPart: PartId = 'order';

export const emptyResponse: Response = Object.freeze({});

/** The values given for a part; none where nothing was given. */
export function given(response: Response, part: PartId): readonly string[] {
  return Object.hasOwn(response, part) ? (response[part] ?? []) : [];
}

/** A response in which `part` has exactly these values. */
export function withValues(response: Response, part: PartId, values: readonly string[]): Response {
  const { [part]: _, ...rest } = response;
  return values.length ? { ...rest, [part]: values } : rest;
}

/**
 * Turns anything (a stored record, a message from another tab) into a response: what has not the shape of one is
 * left out. Never throws.
 */
export function toResponse(value: unknown): Response {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return emptyResponse;
  const parts: [PartId, readonly string[]][] = [];
  for (const [part, values] of Object.entries(value)) {
    if (!Array.isArray(values)) continue;
    const strings = values.filter((one): one is string => typeof one === 'string');
    if (strings.length) parts.push([part, strings]);
  }
  // Not by assignment: a part named `__proto__` would become the prototype.
  return Object.fromEntries(parts);
}
