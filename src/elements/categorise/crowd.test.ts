import { afterEach, describe, expect, it } from 'vitest';
import { measureCrowds } from './crowd.ts';

const row = 60;

afterEach(() => document.body.replaceChildren());

describe('a tray on a slide', () => {
  it('names every card while there is room', () => {
    expect(numbered(tray({ rows: 4, height: 4 * row }))).toEqual([]);
  });

  it('shows numbers of the last cards only, and of as few as it can', () => {
    expect(numbered(tray({ rows: 6, height: 5 * row }))).toEqual([4, 5]);
  });

  it('never hides the card that is read, wherever it lies', () => {
    expect(numbered(tray({ rows: 6, height: 5 * row, full: 5 }))).toEqual([3, 4]);
  });

  it('names them again when cards have left', () => {
    const box = tray({ rows: 6, height: 5 * row });
    box.querySelectorAll('li')[1]?.remove();
    measureCrowds(document.body);
    expect(numbered(box)).toEqual([]);
  });
});

/** A tray of cards in rows; cards that show their number alone share a row. */
function tray({ rows, height, full = 0 }: { rows: number; height: number; full?: number }): HTMLElement {
  const box = document.createElement('div');
  box.className = 'tray';
  Object.assign(box.style, { height: `${height}px`, width: '400px', display: 'flex', flexWrap: 'wrap' });
  for (let index = 0; index < rows; index += 1) {
    const card = document.createElement('li');
    if (index === full) card.innerHTML = '<b class="full"></b>';
    box.append(card);
  }
  const sheet = document.createElement('style');
  sheet.textContent = `li { list-style: none; flex: none; width: 400px; height: ${row}px } li[data-numbered] { width: ${row}px }`;
  document.body.append(sheet, box);
  measureCrowds(document.body);
  return box;
}

function numbered(box: HTMLElement): readonly number[] {
  return [...box.querySelectorAll('li')].flatMap(({ dataset }, index) =>
    dataset.numbered === undefined ? [] : [index],
  );
}
