import fc from 'fast-check';
import type { Attempt } from '../../model/attempt.ts';
import type { Response } from '../../model/response.ts';
import type { Session } from '../../model/session.ts';
import type { Saved, Snapshot } from '../snapshot.ts';

/** Few keys and times, so that two records meet; some keys are names that JavaScript knows. */
const key = fc.constantFrom('u04-smart-raster', 'u19-canvas', 'u16-shitstorm/class', 'k2-check', 'q');
const at = fc.integer({ min: 0, max: 3 });
const text = fc.string({ maxLength: 6, unit: 'binary' });

const response: fc.Arbitrary<Response> = fc.dictionary(
  fc.constantFrom('choice', 'z1', '/models', 'ziel'),
  fc.array(text, { minLength: 1, maxLength: 2 }),
  { maxKeys: 2 },
);

const session: fc.Arbitrary<Session> = fc.record({
  revision: text,
  round: fc.integer({ min: 1, max: 3 }),
  phase: fc.constantFrom('open', 'checked', 'closed', 'stored'),
  tries: fc.nat(2),
  draw: fc.nat(2),
  response,
  hintOpened: fc.boolean(),
  graded: fc.boolean(),
});

function attempt(id: string): fc.Arbitrary<Attempt> {
  return fc
    .record({
      item: key,
      test: fc.constantFrom(undefined, 'u20-abschlusstest'),
      revision: text,
      round: fc.integer({ min: 1, max: 3 }),
      try: fc.integer({ min: 1, max: 2 }),
      at: fc.nat(),
      response,
      score: fc.nat(6),
      maxScore: fc.nat(6),
      correctness: fc.constantFrom('right' as const, 'partial' as const, 'wrong' as const),
      hintOpened: fc.boolean(),
    })
    .map(({ test, ...one }) => ({ id, ...one, ...(test === undefined ? {} : { test }) }));
}

function saved<T>(value: fc.Arbitrary<T>): fc.Arbitrary<ReadonlyMap<string, Saved<T>>> {
  return fc.array(fc.tuple(key, fc.record({ at, value })), { maxLength: 4 }).map((entries) => new Map(entries));
}

/** Any record. */
export const anySnapshot: fc.Arbitrary<Snapshot> = fc.record({
  attempts: fc
    .array(
      fc.constantFrom('a1', 'a2', 'a3').chain((id) => attempt(id)),
      { maxLength: 4 },
    )
    .map((all) => new Map(all.map((one) => [one.id, one]))),
  sessions: saved(session),
  values: saved(response),
});
