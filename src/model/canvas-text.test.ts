import { expect, test } from 'vitest';
import { canvasText } from './canvas-text.ts';
import type { CanvasItem } from './item.ts';

const canvas: CanvasItem = {
  id: 'u19-canvas',
  chapter: 'K9',
  title: 'Meine Strategie',
  revision: 'r1',
  kind: 'canvas',
  body: {
    fields: [
      { id: 'ziel', label: 'Ziel', prompt: 'Ein Satz.' },
      { id: 'mass', label: 'Maßnahme', prompt: '' },
    ],
  },
  key: {},
};

test('every heading stands on a line of its own and is underlined, every text as it was typed', () => {
  expect(canvasText(canvas, { ziel: ['  60 Anfragen\nbis Mai \n'], mass: ['Jeden Freitag ein Tipp'] }, '(leer)')).toBe(
    [
      'Meine Strategie',
      '===============',
      '',
      'Ziel',
      '----',
      '60 Anfragen\nbis Mai',
      '',
      'Maßnahme',
      '--------',
      'Jeden Freitag ein Tipp',
    ].join('\n'),
  );
});

test('an empty field says so, and prompts, models and other values are left out', () => {
  const text = canvasText(canvas, { ziel: ['  '], mass: ['Ja'], '/models': ['shown'], alt: ['Fremd'] }, '(leer)');
  expect(text).toContain('Ziel\n----\n(leer)');
  expect(text).not.toMatch(/Ein Satz|shown|Fremd/);
});
