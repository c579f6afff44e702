import type { ItemOf } from '../../model/item.ts';
import type { Comment, Outcome } from '../../model/simulation/story.ts';
import type { Path } from '../yaml/tree.ts';
import type { Passage, Role } from './question.ts';

/** Every text of a story, part by part as it is written. */
export function storyPassages({ body, key }: ItemOf<'simulation'>): readonly Passage[] {
  return [
    passage('tells', ['company'], body.company),
    ...body.rules.map(({ text }, index) => passage('names', ['rules', index, 'text'], text)),
    ...key.replies.flatMap(({ text, outcomes }, index) => [
      passage('offers', ['replies', index, 'text'], text),
      ...outcomePassages(['replies', index, 'outcomes'], outcomes),
    ]),
    ...key.turns.flatMap(({ scenes, silence }, index) => [
      ...scenes.flatMap(({ text, comments }, place) => {
        const at = ['turns', index, 'scenes', place];
        return [
          passage('tells', [...at, 'text'], text),
          ...comments.flatMap((comment, row) => commentPassages([...at, 'comments', row], comment)),
        ];
      }),
      ...outcomePassages(['turns', index, 'silence'], silence),
    ]),
    ...key.events.flatMap(({ text, comment }, index) => [
      passage('tells', ['events', index, 'text'], text),
      ...commentPassages(['events', index, 'comment'], comment),
    ]),
    ...key.endings.flatMap(({ title, text }, index) => [
      passage('names', ['endings', index, 'title'], title),
      passage('tells', ['endings', index, 'text'], text),
    ]),
  ];
}

function outcomePassages(path: Path, outcomes: readonly Outcome[]): readonly Passage[] {
  return outcomes.flatMap(({ consequence, comment, because }, index) => {
    const at = [...path, index];
    return [
      passage('tells', [...at, 'consequence'], consequence),
      ...(comment ? commentPassages([...at, 'comment'], comment) : []),
      passage('explains', [...at, 'because'], because),
    ];
  });
}

function commentPassages(path: Path, { text }: Comment): readonly Passage[] {
  return [passage('tells', [...path, 'text'], text)];
}

function passage(role: Role, path: Path, text: string): Passage {
  return { role, path, text };
}
