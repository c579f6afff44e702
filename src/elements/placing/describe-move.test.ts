import { describe, expect, it } from 'vitest';
import type { Move } from '../../model/place.ts';
import { quoteBriefly, quoteCard } from '../../strings/placing.ts';
import { describeMove } from './describe-move.ts';

const names = { textOf: () => 'Eigene Milch', fieldOf: (id: string) => `Feld ${id}` };
const say = (kind: Move['kind'], from: readonly string[], to: readonly string[], open = 2) =>
  describeMove({ response: {}, kind, card: 'milch', from, to }, names, open);

describe('describeMove', () => {
  it.each([
    [say('placed', [], ['a']), '‚Eigene Milch‘ liegt jetzt in Feld a, vorher nicht zugeordnet. Noch 2 Karten offen.'],
    [say('moved', ['a'], ['b'], 1), '‚Eigene Milch‘ liegt jetzt in Feld b, vorher in Feld a. Noch 1 Karte offen.'],
    [
      say('moved', ['a', 'b'], ['c'], 0),
      '‚Eigene Milch‘ liegt jetzt in Feld c, vorher in Feld a, Feld b. Alle Karten liegen. Sie können prüfen.',
    ],
    [say('added', ['a'], ['a', 'b']), '‚Eigene Milch‘ liegt zusätzlich in Feld b. Das ist erlaubt.'],
    [say('removed', ['a', 'b'], ['b']), '‚Eigene Milch‘ aus Feld a genommen. Noch 2 Karten offen.'],
    [say('unchanged', ['a'], ['a']), '‚Eigene Milch‘ liegt schon in Feld a.'],
  ])('says %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('the name of a card in a message', () => {
  it('is the whole text without its full stop when the card is selected', () => {
    expect(quoteCard('Das WLAN reicht nicht.')).toBe('‚Das WLAN reicht nicht‘');
  });

  it('is three words afterwards, unless the text is hardly longer', () => {
    expect(quoteBriefly('Die Chefin erklärt Käse gut.')).toBe('‚Die Chefin erklärt …‘');
    expect(quoteBriefly('Eigene Milch vom Hof.')).toBe('‚Eigene Milch vom Hof‘');
  });
});
