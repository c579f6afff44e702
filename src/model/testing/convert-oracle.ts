import type { ChoiceItem, ClozeItem, GradedItem, OrderItem } from '../item.ts';
import type { Response } from '../response.ts';
import { gradedBase } from './graded-base.ts';
import type { OracleCase } from './oracle-cases.ts';

interface Graded {
  readonly item: GradedItem;
  readonly response: Response;
}

const parts = (ids: readonly string[]) => [...new Set(ids)].map((id) => ({ id, text: id }));

/** One value, several or none, as a list. */
function list(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
}

function byPart({ response }: OracleCase): Response {
  return Object.fromEntries(Object.entries(response ?? {}).map(([part, value]) => [part, list(value)]));
}

function choice(kind: ChoiceItem['kind'], options: readonly string[], correct: readonly string[]): ChoiceItem {
  return {
    ...gradedBase('all-or-nothing'),
    kind,
    body: { stem: '?', options: parts(options) },
    key: { correct, feedback: {} },
  };
}

function cloze(gaps: readonly { id: string; accept: readonly string[] }[], words?: readonly string[]): ClozeItem {
  const none = { text: '' };
  return {
    ...gradedBase('per-part'),
    kind: 'cloze',
    body: {
      stem: '?',
      segments: gaps.map(({ id }) => ({ gap: id })),
      gaps: gaps.map(({ id }) => (words ? { id, options: parts(words) } : { id })),
    },
    key: {
      gaps: Object.fromEntries(
        gaps.map(({ id, accept }) => [
          id,
          words ? { correct: accept[0] ?? '', feedback: {} } : { accept, right: none, wrong: [], else: none },
        ]),
      ),
    },
  };
}

const convertOrder =
  (scoring: OrderItem['scoring']) =>
  ({ item: { correctOrder = [] }, response }: OracleCase): Graded => ({
    item: {
      ...gradedBase(scoring),
      kind: 'order',
      body: { stem: '?', ends: ['zuerst', 'zuletzt'], steps: parts(correctOrder.toSorted()) },
      key: { order: correctOrder, feedback: {}, inversions: [] },
    },
    response: { order: list(response) },
  });

function convertGaps(one: OracleCase): Graded {
  const { gaps = {} } = one.item;
  const keys = Array.isArray(gaps)
    ? gaps.map(({ id, answer, solutions }) => ({ id, accept: solutions ?? list(answer) }))
    : Object.entries(gaps).map(([id, answer]) => ({ id, accept: list(answer) }));
  const response = byPart(one);
  const words = [...keys.flatMap(({ accept }) => accept), ...Object.values(response).flat()];
  return { item: cloze(keys, one.type === 'gap-drag' ? words : undefined), response };
}

const converters: Readonly<Record<string, (one: OracleCase) => Graded>> = {
  'qti-match-correct': ({ type, item, response }) => {
    const correct = list(item.correct);
    const kind = type === 'singlechoice' ? 'single' : 'multiple';
    const options = [...correct, ...list(response), 'another'];
    return { item: choice(kind, options, correct), response: { choice: list(response) } };
  },
  'h5p-multichoice-plus-minus': ({ item: { options = [] }, response }) => {
    const all = options.map(({ id }) => id);
    const correct = options.filter((option) => option.correct).map(({ id }) => id);
    return {
      item: { ...choice('multiple', all, correct), scoring: 'hits-minus-false' },
      response: { choice: list(response) },
    };
  },
  'moodle-multichoice-weights': ({ item: { options = [] }, response }) => {
    const weights = Object.fromEntries(options.map(({ id, fraction = 0 }) => [id, fraction]));
    const all = Object.keys(weights);
    const plain = choice(
      'multiple',
      all,
      all.filter((id) => (weights[id] ?? 0) > 0),
    );
    return {
      item: { ...plain, scoring: 'weights', key: { ...plain.key, weights } },
      response: { choice: list(response) },
    };
  },
  'h5p-markthewords': ({ item: { words = [] }, response }) => ({
    item: {
      ...gradedBase('hits-minus-false'),
      kind: 'hottext',
      body: { stem: '?', segments: words },
      key: { correct: words.filter(({ correct }) => correct).map(({ id }) => id), feedback: {} },
    },
    response: { marks: list(response) },
  }),
  'moodle-ordering-absolute': convertOrder('absolute-places'),
  'moodle-ordering-relative-next-exclude-last': convertOrder('neighbour-pairs'),
  'h5p-sortparagraphs-transitions': convertOrder('neighbour-pairs'),
  'moodle-match': (one) => ({
    item: {
      ...gradedBase('per-part'),
      kind: 'match',
      body: { stem: '?', left: parts(Object.keys(one.item.stems ?? {})), right: parts(one.item.choices ?? []) },
      key: { goes: one.item.stems ?? {}, feedback: {} },
    },
    response: byPart(one),
  }),
  'moodle-gaps': convertGaps,
  'h5p-dragtext-no-penalty': convertGaps,
  'h5p-blanks': convertGaps,
  /** The other system's decimal point is typed as a German comma: here `3.142` could be a number of thousands. */
  'moodle-numerical': ({ item: { answers = [] }, response }) => {
    const none = { text: '' };
    const { value = Number.NaN, tolerance = 0 } = answers[0] ?? {};
    return {
      item: {
        ...gradedBase('all-or-nothing'),
        kind: 'numeric',
        body: { stem: '?', unit: '', tolerance },
        key: { answer: value, wrong: [], right: none, else: none },
      },
      response: { number: list(response).map((text) => text.replace('.', ',')) },
    };
  },
  /** A card without a right zone does not exist here; without a penalty it counts for nothing there. */
  'h5p-dragquestion-no-penalty': (one) => {
    const { zones = [] } = one.item;
    const goes = Object.fromEntries(zones.flatMap(({ id, correct }) => correct.map((card) => [card, [id]])));
    return {
      item: {
        ...gradedBase('per-part'),
        kind: 'categorise',
        body: {
          stem: '?',
          placements: 'one',
          look: 'fields',
          cards: parts(Object.keys(goes)),
          fields: parts(zones.map(({ id }) => id)),
        },
        key: { in: goes, neutral: {}, feedback: {} },
      },
      response: byPart(one),
    };
  },
};

/** A case as an item and a response of this project. Throws for a rule that has no kind here. */
export function convertOracle(one: OracleCase): Graded {
  const convert = converters[one.rule];
  if (!convert) throw new Error(`no kind grades by the rule "${one.rule}" of the case "${one.id}"`);
  return convert(one);
}
