import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctResponse, grade } from './grade.ts';
import type { CategoriseItem, ClozeItem, Item, OrderItem } from './item.ts';
import { solutionLines } from './solution-lines.ts';
import { anyItem } from './testing/any-item.ts';
import { gradedBase } from './testing/graded-base.ts';
import { earlyOrLate } from './testing/story.ts';

const texts = (answers: readonly { readonly text?: string }[]) => answers.map(({ text }) => text);

describe('solutionLines', () => {
  it('names the values of the response that earns full marks, whatever the item', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const lines = solutionLines(item);
        const right = Object.fromEntries(lines.map(({ part, right }) => [part, right.map(({ id }) => id).toSorted()]));
        const best = correctResponse(item);
        expect(Object.keys(right).toSorted()).toEqual(Object.keys(best).toSorted());
        if (item.kind === 'numeric') return;
        for (const [part, values] of Object.entries(best)) expect(right[part]).toEqual(values.toSorted());
      }),
    );
  });

  it('shares out the points of the item and no more', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const sum = solutionLines(item).reduce((points, line) => points + line.points, 0);
        expect(sum).toBe(grade(item, correctResponse(item)).maxScore);
      }),
    );
  });

  it('keeps the right order of steps, and gives the reasons of the author', () => {
    const item: OrderItem = {
      ...gradedBase('neighbour-pairs'),
      kind: 'order',
      body: { stem: '?', ends: ['zuerst', 'zuletzt'], steps: ['a', 'b'].map((id) => ({ id, text: `Schritt ${id}` })) },
      key: {
        order: ['b', 'a'],
        feedback: { b: { text: 'Beginn' } },
        inversions: [{ early: 'a', late: 'b', feedback: { text: 'Erst b, dann a.' } }],
      },
    };
    const [line] = solutionLines(item);
    expect(line?.right).toEqual([
      { id: 'b', text: 'Schritt b', reason: 'Beginn' },
      { id: 'a', text: 'Schritt a' },
    ]);
    expect(line?.reasons).toEqual(['Erst b, dann a.']);
  });

  it('separates neutral fields from wrong ones, and says the reason of the card where the right field has none', () => {
    const item: CategoriseItem = {
      ...gradedBase('per-part'),
      kind: 'categorise',
      body: {
        stem: '?',
        placements: 'many',
        look: 'fields',
        fields: ['a', 'b', 'c'].map((id) => ({ id, text: id.toUpperCase() })),
        cards: [{ id: 'x', text: 'Karte' }],
      },
      key: {
        in: { x: ['a'] },
        neutral: { x: ['b'] },
        feedback: { x: { by: { c: { text: 'Nicht C.' } }, else: { text: 'Weil A.' } } },
      },
    };
    const [line] = solutionLines(item);
    expect(line).toMatchObject({ asked: 'Karte', reasons: ['Weil A.'] });
    expect(texts(line?.neutral ?? [])).toEqual(['B']);
    expect(line?.wrong).toEqual([{ id: 'c', text: 'C', reason: 'Nicht C.' }]);
  });

  it('shows a gap among the words around it, with other spellings that count', () => {
    const item: ClozeItem = {
      ...gradedBase('per-part'),
      kind: 'cloze',
      body: {
        stem: '?',
        segments: [{ text: 'Eins zwei drei vier fünf sechs sieben ' }, { gap: 'g' }, { text: '. Acht ' }, { gap: 'h' }],
        gaps: [{ id: 'g' }, { id: 'h', options: [{ id: 'o', text: 'offen' }] }],
      },
      key: {
        gaps: {
          g: {
            accept: ['Plan', 'der Plan'],
            right: { text: 'Ja.' },
            wrong: [{ text: 'Ziel', feedback: { text: 'Nein.' } }],
            else: { text: '?' },
          },
          h: { correct: 'o', feedback: {} },
        },
      },
    };
    const [gap, select] = solutionLines(item);
    expect(gap?.asked).toBe('… drei vier fünf sechs sieben ___. Acht …');
    expect(gap?.also).toEqual(['der Plan']);
    expect(gap?.wrong).toEqual([{ id: 'Ziel', text: 'Ziel', reason: 'Nein.' }]);
    expect(texts(select?.right ?? [])).toEqual(['offen']);
  });

  it('writes a number with its unit and tolerance', () => {
    const item: Item = {
      ...gradedBase('all-or-nothing'),
      kind: 'numeric',
      body: { stem: '?', unit: 'Anfragen', tolerance: 0.5 },
      key: { answer: 10.5, wrong: [], right: { text: 'Ja.' }, else: { text: '?' } },
    };
    expect(texts(solutionLines(item)[0]?.right ?? [])).toEqual(['10,5 Anfragen (± 0,5)']);
  });

  it('names the option that a vote teaches and nothing where none is right', () => {
    const vote = (correct: readonly string[]): Item => ({
      id: 'v',
      chapter: 'K1',
      title: 'Abstimmung',
      revision: 'r1',
      kind: 'vote',
      body: { stem: '?', options: ['a', 'b'].map((id) => ({ id, text: id })) },
      key: { correct, feedback: { b: { text: 'Nicht b.' } } },
    });
    expect(texts(solutionLines(vote(['a']))[0]?.right ?? [])).toEqual(['a']);
    expect(solutionLines(vote([]))[0]).toMatchObject({ right: [], points: 0 });
  });

  it('leaves out canvas fields without model answers', () => {
    const canvas: Item = {
      id: 'c',
      chapter: 'K9',
      title: 'Blatt',
      revision: 'r1',
      kind: 'canvas',
      body: {
        fields: [
          { id: 'a', label: 'A', prompt: '?', models: ['So.'] },
          { id: 'b', label: 'B', prompt: '?' },
        ],
      },
      key: {},
    };
    expect(solutionLines(canvas).map(({ asked, right }) => [asked, texts(right)])).toEqual([['A', ['So.']]]);
  });

  it('answers each turn of a story with what leads furthest', () => {
    const simulation: Item = {
      id: 's',
      chapter: 'K8',
      title: 'Sturm',
      revision: 'r1',
      kind: 'simulation',
      body: { stem: '?', company: 'Firma', rules: [] },
      key: earlyOrLate,
    };
    const lines = solutionLines(simulation);
    expect(lines.map(({ right }) => right[0]?.id)).toEqual(['zeichen', 'ruhe']);
    expect(lines[0]?.asked).toBe('Freitag, 17:42 Uhr: Szene eins');
  });
});
