import type { Finding } from '../finding.ts';
import type { Parsed } from '../parsed.ts';
import { isUnfilled, unaskable } from '../quiz/fill-vote.ts';
import { danglingReference, type Reference } from '../quiz/reference.ts';
import type { Names } from './names.ts';

/** Names in quiz files for what stands in other files or nowhere. */
export function checkQuizReferences({ quizFiles }: Parsed, names: Names): readonly Finding[] {
  const written = quizFiles.flatMap(({ items, sets, exercises }) => [...items, ...sets, ...exercises]);
  const dangling = written.flatMap(({ references }) => references.flatMap((reference) => check(reference, names)));
  return [...dangling, ...unaskableVotes(quizFiles, names)];
}

function check(reference: Reference, names: Names): Finding[] {
  const { to, name } = reference;
  const known = namesFor(to, name, names);
  return !known || known.has(name) ? [] : [danglingReference(reference, known)];
}

/** The names among which the reference must be; none where that cannot be told. */
function namesFor(to: Reference['to'], name: string, names: Names): ReadonlySet<string> | undefined {
  switch (to) {
    case 'item':
      return names.entriesOpen ? undefined : names.items;
    case 'source':
      return names.sources;
    case 'file':
      return names.paths;
    case 'slide':
      return names.mustBe('slides', name) ? names.slides : undefined;
    case 'objective':
      return names.mustBe('objectives', name) ? names.objectives : undefined;
    case 'seed':
      return undefined;
  }
}

/** Votes that ask a question of another file; those inside a file are the file's own findings. */
function unaskableVotes(quizFiles: Parsed['quizFiles'], { twice }: Names): Finding[] {
  return quizFiles.flatMap((file) =>
    file.items.flatMap(({ value, references }) => {
      if (!isUnfilled(value) || twice.has(value.body.asks ?? '')) return [];
      const elsewhere = quizFiles.filter((other) => other !== file).flatMap(({ items }) => items);
      const asked = elsewhere.find((other) => other.value.id === value.body.asks)?.value;
      const reference = references.find(({ to }) => to === 'item');
      return asked && reference && asked.kind !== 'single' ? [unaskable(reference, asked)] : [];
    }),
  );
}
