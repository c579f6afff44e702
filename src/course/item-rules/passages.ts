import type { Feedback, FeedbackMap, HottextSegment, Item, ItemOf } from '../../model/item.ts';
import type { Path } from '../yaml/tree.ts';
import type { Passage, Role } from './question.ts';
import { storyPassages } from './story-passages.ts';

/** Every text that an author wrote for an item, in the order in which learners meet them. */
export function passages(item: Item): readonly Passage[] {
  const title = passage('names', ['title'], item.title);
  if (item.kind === 'canvas') return [title, ...canvasFields(item)];
  if (item.kind === 'vote' && item.body.asks !== undefined) return [title];
  const { context, stem } = item.body;
  return [
    title,
    ...written('context', ['context'], context),
    passage('asks', ['stem'], stem),
    ...own(item),
    ...('hint' in item.key ? written('helps', ['hint'], item.key.hint) : []),
    ...('general' in item.key ? written('helps', ['generalFeedback'], item.key.general?.text) : []),
  ];
}

export function passage(role: Role, path: Path, text: string): Passage {
  return { role, path, text };
}

function written(role: Role, path: Path, text: string | undefined): readonly Passage[] {
  return text === undefined ? [] : [passage(role, path, text)];
}

function own(item: Exclude<Item, { kind: 'canvas' }>): readonly Passage[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'vote':
      return choices(['options'], item.body.options, item.key.feedback);
    case 'tf-reason':
      return [
        passage('asks', ['statement'], item.body.statement),
        passage('explains', ['feedback', 'true', 'text'], item.key.feedback.true.text),
        passage('explains', ['feedback', 'false', 'text'], item.key.feedback.false.text),
        passage('asks', ['reasonStem'], item.body.reasonStem),
        ...choices(['reasons'], item.body.reasons, item.key.reasonFeedback),
      ];
    case 'order':
      return [...ends(item), ...steps(item)];
    case 'match':
      return [
        ...placed('left', item.body.left, item.key.feedback),
        ...item.body.right.map(({ text }, index) => passage('offers', ['right', index, 'text'], text)),
      ];
    case 'categorise':
      return [
        ...item.body.fields.map(({ text }, index) => passage('offers', ['fields', index, 'text'], text)),
        ...placed('cards', item.body.cards, item.key.feedback),
      ];
    case 'cloze':
      return [passage('tells', ['text'], clozeText(item)), ...gaps(item)];
    case 'numeric':
      return [
        passage('names', ['unit'], item.body.unit),
        ...item.key.wrong.map((one, index) => passage('explains', ['wrong', index, 'feedback'], one.feedback.text)),
        passage('explains', ['feedback', 'right'], item.key.right.text),
        passage('explains', ['feedback', 'else'], item.key.else.text),
      ];
    case 'estimate':
      return [
        passage('names', ['unit'], item.body.unit),
        ...(['low', 'high'] as const).flatMap((side) =>
          item.key.reasons[side].map((text, index) => passage('tells', ['reasons', side, index], text)),
        ),
      ];
    case 'simulation':
      return storyPassages(item);
    case 'hottext':
      return [
        passage('tells', ['text'], item.body.segments.map(({ text }: HottextSegment) => text).join('')),
        ...Object.entries(item.key.feedback).map(([id, { text }]) =>
          passage('explains', ['marks', id, 'feedback'], text),
        ),
      ];
  }
}

type Feedbacks = Readonly<Record<string, Feedback>>;

function choices(path: Path, list: readonly { readonly id: string; readonly text: string }[], feedback: Feedbacks) {
  return list.flatMap(({ id, text }, index) => [
    passage('offers', [...path, index, 'text'], text),
    ...written('explains', [...path, index, 'feedback'], feedback[id]?.text),
  ]);
}

function placed(
  name: 'left' | 'cards',
  parts: readonly { readonly id: string; readonly text: string }[],
  feedback: Readonly<Record<string, FeedbackMap>>,
): readonly Passage[] {
  return parts.flatMap(({ id, text }, index) => {
    const map = feedback[id];
    const at = [name, index, 'feedback'];
    const by = Object.entries(map?.by ?? {});
    return [
      passage('offers', [name, index, 'text'], text),
      ...by.map(([target, note]) => passage('explains', [...at, target, 'text'], note.text)),
      ...written('explains', by.length ? [...at, 'else', 'text'] : at, map?.else?.text),
    ];
  });
}

function ends({ body }: ItemOf<'order'>): readonly Passage[] {
  return body.ends.map((text, index) => passage('names', ['ends', index], text));
}

/** Steps are written in the right order. */
function steps({ body, key }: ItemOf<'order'>): readonly Passage[] {
  const parts = key.order.flatMap((id) => body.steps.find((step) => step.id === id) ?? []);
  return [
    ...choices(['steps'], parts, key.feedback),
    ...key.inversions.map(({ feedback }, index) =>
      passage('explains', ['inversions', index, 'feedback'], feedback.text),
    ),
  ];
}

/** A gap counts as one word. */
function clozeText({ body }: ItemOf<'cloze'>): string {
  return body.segments.map((segment) => ('gap' in segment ? '…' : segment.text)).join('');
}

function gaps({ body, key }: ItemOf<'cloze'>): readonly Passage[] {
  return body.gaps.flatMap(({ id, options = [] }) => {
    const gap = key.gaps[id];
    const at = ['gaps', id];
    if (!gap) return [];
    if ('correct' in gap) return choices([...at, 'options'], options, gap.feedback);
    return [
      passage('explains', [...at, 'feedback'], gap.right.text),
      ...gap.wrong.map(({ feedback }, index) =>
        passage('explains', [...at, 'wrong', index, 'feedback'], feedback.text),
      ),
      passage('explains', [...at, 'else'], gap.else.text),
    ];
  });
}

function canvasFields({ body }: ItemOf<'canvas'>): readonly Passage[] {
  return body.fields.flatMap(({ label, prompt, models = [] }, index) => [
    passage('names', ['fields', index, 'label'], label),
    ...(prompt ? [passage('tells', ['fields', index, 'prompt'], prompt)] : []),
    ...models.map((model, place) => passage('tells', ['fields', index, 'models', place], model)),
  ]);
}
