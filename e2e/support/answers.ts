import { textOf, type WrittenCard, type WrittenChoice, type WrittenItem } from './course.ts';

/** One thing that a learner does to a question. */
export type Step =
  | { readonly does: 'mark' | 'check' | 'choose'; readonly name: string }
  | { readonly does: 'select'; readonly name: string; readonly option: string }
  | { readonly does: 'place'; readonly card: string; readonly field: string; readonly name: string }
  | { readonly does: 'arrange'; readonly step: string; readonly place: number }
  | { readonly does: 'type'; readonly text: string };

/** A whole answer, and what the author says to it. */
export interface Answer {
  readonly steps: readonly Step[];
  readonly reasons: readonly string[];
}

/** An answer to a question, taken from its key: all of it right, or every part of it wrong. */
export function answerTo(item: WrittenItem, right: boolean): Answer {
  switch (item.kind) {
    case 'hottext':
      return hottext(item, right);
    case 'categorise':
      return cards(item.cards, item.fields, right);
    case 'match':
      return cards(item.left, item.right, right);
    case 'multiple':
      return choices('check', pick(item.options, right, right ? 'all' : 'first'));
    case 'single':
      return choices('choose', pick(item.options, right, 'first'));
    case 'cloze':
      return cloze(item, right);
    case 'tf-reason':
      return trueFalse(item, right);
    case 'numeric':
      return numeric(item, right);
    case 'order':
      return order(item, right);
    case 'vote':
    case 'estimate':
    case 'canvas':
    case 'simulation':
      throw new Error(`${item.kind} is no question`);
  }
}

const select = (name: string, option: string): Step => ({ does: 'select', name, option });

function pick(
  options: readonly WrittenChoice[] = [],
  right: boolean,
  which: 'all' | 'first',
): readonly WrittenChoice[] {
  const fitting = options.filter(({ correct = false }) => correct === right);
  return which === 'all' ? fitting : fitting.slice(0, 1);
}

function choices(does: 'check' | 'choose', chosen: readonly WrittenChoice[]): Answer {
  return {
    steps: chosen.map(({ text }) => ({ does, name: text })),
    reasons: chosen.map(({ feedback }) => textOf(feedback)),
  };
}

function hottext({ text = '', marks = {} }: WrittenItem, right: boolean): Answer {
  const phrases = [...text.matchAll(/\[([^\]]+)\]\((\w+)\)/g)].map(([, phrase = '', id = '']) => ({ phrase, id }));
  const fitting = phrases.filter(({ id }) => (marks[id]?.correct ?? false) === right);
  return {
    steps: fitting.map(({ phrase }) => ({ does: 'mark', name: phrase })),
    reasons: fitting.map(({ id }) => textOf(marks[id]?.feedback)),
  };
}

/** In a match each right side is given once: on a board, the second left side would take it from the first. */
function cards(given: readonly WrittenCard[] = [], places: readonly WrittenChoice[] = [], right: boolean): Answer {
  const belongs = given.map((card) => [card.goes ?? card.in ?? []].flat());
  const put = given.flatMap((card, index) => {
    const [here = []] = [belongs[index]];
    // Wrong is the place of the next card that belongs elsewhere.
    const others = [...belongs.slice(index + 1), ...belongs].flat();
    const aims = right ? here : others.filter((one) => !here.includes(one)).slice(0, 1);
    return aims.map((aim) => {
      const place = places.find(({ id }) => id === aim);
      if (!place) throw new Error(`${card.id} has no place`);
      return { card, place };
    });
  });
  return {
    steps: put.map(({ card, place }) => ({ does: 'place', card: card.id, field: place.id, name: place.text })),
    reasons: put.map(({ card, place }) => textOf(card.feedback[place.id] ?? card.feedback.else)),
  };
}

/** Steps as they are written are in order; the other way round no two neighbours are right. */
function order({ steps = [] }: WrittenItem, right: boolean): Answer {
  const lie = right ? steps : [...steps].reverse();
  return { steps: lie.map(({ id }, place) => ({ does: 'arrange', step: id, place })), reasons: [] };
}

function cloze({ gaps = {} }: WrittenItem, right: boolean): Answer {
  const all = Object.values(gaps);
  const filled = all.map(({ options }) => pick(options, right, 'first')[0]);
  return {
    steps: filled.map((option, index) => select(`Lücke ${index + 1} von ${all.length}: `, option?.text ?? '')),
    reasons: filled.map((option) => textOf(option?.feedback)),
  };
}

function trueFalse({ truth, feedback, reasons }: WrittenItem, right: boolean): Answer {
  const said = truth === right;
  const reason = choices('choose', pick(reasons, right, 'first'));
  return {
    steps: [{ does: 'choose', name: said ? 'Stimmt' : 'Stimmt nicht' }, ...reason.steps],
    reasons: [textOf(feedback?.[String(said)]), ...reason.reasons],
  };
}

function numeric({ answer, wrong = [], feedback }: WrittenItem, right: boolean): Answer {
  const [slip] = wrong;
  return right
    ? { steps: [{ does: 'type', text: String(answer) }], reasons: [textOf(feedback?.right)] }
    : { steps: [{ does: 'type', text: String(slip?.value) }], reasons: [textOf(slip?.feedback)] };
}
