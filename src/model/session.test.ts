import { describe, expect, it } from 'vitest';
import type { CategoriseItem, ChoiceItem, ClozeItem, OrderItem, TrueFalseItem } from './item.ts';
import {
  edit,
  newSession,
  openHint,
  orderSeed,
  reset,
  resume,
  type Session,
  showSolution,
  startOver,
  store,
  submit,
  tryAgain,
} from './session.ts';
import { orderOf } from './shuffle.ts';
import { gradedBase } from './testing/graded-base.ts';

const parts = (...ids: readonly string[]) => ids.map((id) => ({ id, text: id }));

const question: ChoiceItem = {
  ...gradedBase('all-or-nothing'),
  kind: 'single',
  body: { stem: '?', options: parts('a', 'b') },
  key: { correct: ['b'], feedback: {} },
};

const board: CategoriseItem = {
  ...gradedBase('per-part'),
  kind: 'categorise',
  body: { stem: '?', placements: 'one', look: 'fields', cards: parts('c1', 'c2', 'c3'), fields: parts('X', 'Y') },
  key: { in: { c1: ['X'], c2: ['Y'], c3: ['Y'] }, neutral: {}, feedback: {} },
};

const wrong = { choice: ['a'] };
const right = { choice: ['b'] };
const tried = (...responses: readonly Session['response'][]) =>
  responses.reduce<Session>(
    (session, response) => submit(question, edit(tryAgain(question, session), response)).session,
    newSession(question),
  );

describe('a try', () => {
  it('is counted, and leaves the item checked while another is left', () => {
    const { session, outcome } = submit(question, edit(newSession(question), wrong));
    expect(session).toMatchObject({ phase: 'checked', tries: 1, response: wrong, graded: true });
    expect(outcome.correctness).toBe('wrong');
  });

  it('closes the item and shows the solution when it is the second', () => {
    expect(tried(wrong, wrong)).toMatchObject({ phase: 'closed', tries: 2, graded: true });
  });

  it('closes the item with full marks, first or second', () => {
    expect(tried(right)).toMatchObject({ phase: 'closed', tries: 1, graded: true });
    expect(tried(wrong, right)).toMatchObject({ phase: 'closed', tries: 2 });
  });

  it('is not counted while the item is not open', () => {
    const checked = tried(wrong);
    expect(submit(question, checked).session).toBe(checked);
  });
});

describe('a response', () => {
  it('does not change while the item is checked or closed', () => {
    for (const session of [tried(wrong), tried(right)]) expect(edit(session, {})).toBe(session);
  });

  it('is emptied by reset, which never changes the tries', () => {
    const second = edit(tryAgain(question, tried(wrong)), right);
    expect(reset(second)).toEqual({ ...second, response: {} });
    expect(reset(second).tries).toBe(1);
  });

  it('is not emptied by reset while the item is checked', () => {
    const checked = tried(wrong);
    expect(reset(checked)).toBe(checked);
  });
});

describe('trying again', () => {
  it('empties the options and opens the hint', () => {
    expect(tryAgain(question, tried(wrong))).toMatchObject({ phase: 'open', tries: 1, response: {}, hintOpened: true });
  });

  it('keeps the right cards on a board and no stranger', () => {
    const given = { c1: ['X'], c2: ['X'], c3: ['Y'], c9: ['X'] };
    const { session } = submit(board, edit(newSession(board), given));
    expect(tryAgain(board, session).response).toEqual({ c1: ['X'], c3: ['Y'] });
  });

  it('sends a card that is only partly right back', () => {
    const many: CategoriseItem = {
      ...board,
      body: { ...board.body, placements: 'many' },
      key: { ...board.key, in: { c1: ['X', 'Y'], c2: ['Y'], c3: ['Y'] } },
    };
    const { session } = submit(many, edit(newSession(many), { c1: ['X'], c2: ['Y'], c3: ['X'] }));
    expect(tryAgain(many, session).response).toEqual({ c2: ['Y'] });
  });

  it('keeps the right gaps of a text', () => {
    const cloze: ClozeItem = {
      ...gradedBase('per-part'),
      kind: 'cloze',
      body: {
        stem: '?',
        segments: [{ gap: 'g1' }, { gap: 'g2' }],
        gaps: ['g1', 'g2'].map((id) => ({ id, options: parts('a', 'b') })),
      },
      key: { gaps: { g1: { correct: 'a', feedback: {} }, g2: { correct: 'a', feedback: {} } } },
    };
    const { session } = submit(cloze, edit(newSession(cloze), { g1: ['a'], g2: ['b'] }));
    expect(tryAgain(cloze, session).response).toEqual({ g1: ['a'] });
  });

  it('empties both steps of true or false with a reason', () => {
    const item: TrueFalseItem = {
      ...gradedBase('per-part'),
      kind: 'tf-reason',
      body: { stem: '?', statement: 's', reasonStem: '?', reasons: parts('a', 'b') },
      key: {
        truth: true,
        feedback: { true: { text: 't' }, false: { text: 'f' } },
        reason: 'a',
        reasonFeedback: {},
      },
    };
    const { session } = submit(item, edit(newSession(item), { truth: ['true'], reason: ['b'] }));
    expect(tryAgain(item, session).response).toEqual({});
  });

  it('empties an order, so that its steps are shuffled anew', () => {
    const item: OrderItem = {
      ...gradedBase('neighbour-pairs'),
      kind: 'order',
      body: { stem: '?', ends: ['zuerst', 'zuletzt'], steps: parts('a', 'b', 'c') },
      key: { order: ['b', 'a', 'c'], feedback: {}, inversions: [] },
    };
    const { session } = submit(item, edit(newSession(item), { order: ['a', 'c', 'b'] }));
    expect(tryAgain(item, session)).toMatchObject({ response: {}, draw: 1 });
  });

  it('does nothing while the item is open or closed', () => {
    for (const session of [newSession(question), tried(right)]) expect(tryAgain(question, session)).toBe(session);
  });
});

describe('showing the solution', () => {
  it('closes the item and keeps what was given', () => {
    const session = showSolution(edit(newSession(question), wrong));
    expect(session).toMatchObject({ phase: 'closed', graded: false, tries: 0, response: wrong });
  });

  it('in the middle of the second try gives no result: what stands there was not submitted', () => {
    const session = showSolution(tryAgain(question, tried(wrong)));
    expect(session).toMatchObject({ phase: 'closed', graded: false, tries: 1 });
  });

  it('after a first try keeps the result of that try', () => {
    expect(showSolution(tried(wrong))).toMatchObject({ phase: 'closed', graded: true, tries: 1, response: wrong });
  });
});

describe('starting over', () => {
  it('opens a new round without response, tries or hint', () => {
    const session = startOver(question, openHint(tried(wrong, wrong)));
    expect(session).toMatchObject({ round: 2, phase: 'open', tries: 0, response: {}, hintOpened: false });
  });
});

describe('resuming', () => {
  it('takes a session of the same text as it is', () => {
    const stored = tried(wrong);
    expect(resume(question, stored)).toBe(stored);
  });

  it('opens the round again where the text was changed, with what still fits', () => {
    const { session } = submit(board, edit(newSession(board), { c1: ['X'], c2: ['Y'], c3: ['X'] }));
    const changed: CategoriseItem = {
      ...board,
      revision: 'r2',
      body: { ...board.body, cards: parts('c1', 'c4'), fields: parts('X', 'Z') },
    };
    expect(resume(changed, session)).toEqual({ ...newSession(changed), response: { c1: ['X'] } });
  });
});

describe('the order of options', () => {
  const order = (session: Session) => orderOf(question.body.options, orderSeed(question, session, 7));

  it('is the same while a result is looked at, and after a reload', () => {
    const open = newSession(question);
    const { session: checked } = submit(question, edit(open, wrong));
    expect(order(checked)).toEqual(order(open));
    expect(order(structuredClone(checked))).toEqual(order(open));
  });

  it('does not jump when the solution is shown, in whichever try', () => {
    const second = tryAgain(question, tried(wrong));
    expect(order(showSolution(second))).toEqual(order(second));
    expect(order(showSolution(tried(wrong)))).toEqual(order(tried(wrong)));
  });

  it('is another with every try and every round, even with two options', () => {
    let session = newSession(question);
    for (let round = 1; round <= 5; round++) {
      const checked = submit(question, edit(session, wrong)).session;
      const second = tryAgain(question, checked);
      const next = startOver(question, second);
      expect(order(second)).not.toEqual(order(session));
      expect(order(next)).not.toEqual(order(second));
      session = next;
    }
  });

  it('differs between pages with another seed', () => {
    const seeds = new Set([1, 2, 3, 4, 5, 6, 7].map((base) => orderSeed(question, newSession(question), base)));
    expect(seeds.size).toBe(7);
  });
});

describe('the one try of a test', () => {
  const stored = store(edit(newSession(question), wrong));

  it('rests, and is not closed: nothing may be shown of it', () => {
    expect(stored).toMatchObject({ phase: 'stored', tries: 1, response: wrong, graded: true });
    expect(edit(stored, right)).toBe(stored);
    expect(store(stored)).toBe(stored);
    expect(tryAgain(question, stored)).toBe(stored);
    expect(reset(stored)).toBe(stored);
  });

  it('is closed with its result once it may be seen', () => {
    expect(showSolution(stored)).toEqual({ ...stored, phase: 'closed' });
  });

  it('is asked again where the text of the question was changed since', () => {
    expect(resume({ ...question, revision: 'r2' }, stored)).toMatchObject({ phase: 'open', tries: 0, graded: false });
  });
});
