import type { CourseAccess } from '../../elements/shared/course-context.ts';
import type { Contents } from '../../model/chapter.ts';
import { type EstimateTally, estimateTally, hardestFirst, type VoteTally, voteTally } from '../../model/class-tally.ts';
import type { ItemId } from '../../model/item.ts';

/** What was typed for the class on this device, with the time of its last change by item. */
export interface TypedTallies {
  /** The hardest first. */
  readonly votes: readonly VoteTally[];
  /** In the order of the day. */
  readonly estimates: readonly EstimateTally[];
  readonly typedAt: ReadonlyMap<ItemId, number>;
}

/** Loads the votes and estimates for which something was typed. Rejects when one of them cannot be loaded. */
export async function typedTallies({ work }: Contents, course: CourseAccess): Promise<TypedTallies> {
  const { values } = course.record.all();
  const parts = Object.values(work).flatMap(({ exercises }) => exercises.flatMap((exercise) => exercise.parts));
  const typed = parts.filter(({ id, kind }) => (kind === 'vote' || kind === 'estimate') && values.has(id));
  const items = await Promise.all(typed.map(({ id }) => course.fetchItem(id)));
  const votes: VoteTally[] = [];
  const estimates: EstimateTally[] = [];
  for (const item of items) {
    const response = item && values.get(item.id)?.value;
    if (!response) continue;
    const vote = item.kind === 'vote' ? voteTally(item, response) : undefined;
    const estimate = item.kind === 'estimate' ? estimateTally(item, response) : undefined;
    if (vote) votes.push(vote);
    if (estimate) estimates.push(estimate);
  }
  const typedAt = new Map(typed.flatMap(({ id }) => [[id, values.get(id)?.at ?? 0] as const]));
  return { votes: hardestFirst(votes), estimates, typedAt };
}
