import { object, safeParse, string } from 'valibot';
import type { Item } from '../../model/item.ts';
import type { EntryDesk } from './desk.ts';
import { graded, ungraded } from './fields.ts';
import { fullMarksFault } from './full-marks.ts';
import type { Given } from './kind.ts';
import { gradedKinds, ungradedKinds } from './kinds.ts';
import { revisionOf } from './revision.ts';

/**
 * The item that a file's entry describes, or nothing where its fields are not of the right types. What types cannot say
 * is said at the desk. `sources` stays empty: they stand in another file, and the desk has the references.
 */
export function readItem(raw: unknown, chapter: string, desk: EntryDesk): Item | undefined {
  const named = safeParse(object({ kind: string() }), raw);
  const kind = named.success ? named.output.kind : undefined;
  const known = gradedKinds.find((one) => one.kind === kind);
  if (known) return readGraded(known, raw, chapter, desk);
  const open = ungradedKinds.find((one) => one.kind === kind);
  const drafted = open?.read(raw, desk);
  const common = safeParse(object(ungraded), raw);
  if (!drafted || !common.success) return undefined;
  const { id, title, accept } = common.output;
  desk.accept(accept);
  return { id, chapter, title, revision: revisionOf(drafted.body, drafted.key), ...drafted };
}

function readGraded(kind: (typeof gradedKinds)[number], raw: unknown, chapter: string, desk: EntryDesk) {
  const common = safeParse(object(graded), raw);
  const written = common.success ? common.output : undefined;
  const prompt = {
    stem: written?.stem ?? '',
    ...(written?.context === undefined ? {} : { context: written.context }),
  };
  const help = helpOf(raw);
  const read = kind.read(raw, { prompt, help }, desk);
  if (!Object.keys(help).length)
    desk.say(
      [],
      'it has neither hint nor generalFeedback',
      'write a hint for the second try, or a sentence for the solution',
    );
  if (!written) return undefined;
  desk.refer('objective', ['objective'], written.objective);
  desk.referAll('seed', ['seeds'], written.seeds);
  desk.referAll('source', ['sources'], written.sources ?? []);
  desk.accept(written.accept);
  if (!read) return undefined;
  const [drafted, scoring] = read;
  const { id, title, bloom, objective, seeds, points = 1 } = written;
  const revision = revisionOf(drafted.body, drafted.key);
  const item = { id, chapter, title, revision, bloom, objective, seeds, sources: [], scoring, points, ...drafted };
  const sound = !desk.findings.length && safeParse(kind.shape, raw).success;
  const fault = sound ? fullMarksFault(item) : undefined;
  if (fault) desk.say([], fault.problem, fault.allowed);
  return item;
}

function helpOf(raw: unknown): Given['help'] {
  const { output, typed } = safeParse(object({ hint: graded.hint, generalFeedback: graded.generalFeedback }), raw);
  if (!typed) return {};
  const { hint, generalFeedback } = output;
  return {
    ...(hint === undefined ? {} : { hint }),
    ...(generalFeedback === undefined ? {} : { general: { text: generalFeedback } }),
  };
}
