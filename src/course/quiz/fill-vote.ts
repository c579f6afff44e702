import type { ChoiceItem, Item, VoteItem } from '../../model/item.ts';
import { type Finding, findingAt } from '../finding.ts';
import type { Reference } from './reference.ts';
import { revisionOf } from './revision.ts';

/** A vote with the question it asks: stem, options and reasons are those of the asked item. */
export function fillVote(vote: VoteItem, asked: ChoiceItem): VoteItem {
  const { context, stem, options } = asked.body;
  const { correct, feedback, general } = asked.key;
  const body = { asks: asked.id, stem, ...(context === undefined ? {} : { context }), options };
  const key = { correct, feedback, ...(general === undefined ? {} : { general }) };
  return { ...vote, body, key, revision: revisionOf(body, key) };
}

/** True for a vote whose asked question has not been filled in. */
export function isUnfilled(item: Item): item is VoteItem {
  return item.kind === 'vote' && item.body.asks !== undefined && !item.body.options.length;
}

/** The finding for a vote that asks something with no options to vote on. */
export function unaskable(reference: Reference, asked: Item): Finding {
  const { thing, name, place } = reference;
  return findingAt(place.source, place.start, place.end, {
    thing,
    problem: `it asks "${name}", which is a ${asked.kind}`,
    allowed: 'a vote asks a single',
  });
}
