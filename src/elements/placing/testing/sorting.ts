import type { CategoriseItem } from '../../../model/item.ts';
import { gradedBase } from '../../testing/graded-base.ts';

/** Three cards for two fields: the smallest board on which a card can be moved, undone and left open. */
export const sorting: CategoriseItem = {
  ...gradedBase,
  id: 'u99-hof',
  kind: 'categorise',
  title: 'Hofmolkerei sortieren',
  body: {
    stem: 'Was hilft, was hindert?',
    placements: 'one',
    look: 'fields',
    fields: [
      { id: 's', text: 'Stärken' },
      { id: 'w', text: 'Schwächen' },
    ],
    cards: [
      { id: 'chefin', text: 'Die Chefin erklärt Käse so, dass alle zuhören.', short: 'Chefin erklärt gut' },
      { id: 'wlan', text: 'Das WLAN im Stall reicht nicht für Videos.', short: 'WLAN zu schwach' },
      { id: 'milch', text: 'Eigene Milch' },
    ],
  },
  key: {
    hint: 'Innen oder außen?',
    in: { chefin: ['s'], wlan: ['w'], milch: ['s'] },
    neutral: {},
    feedback: {
      chefin: {
        by: { s: { text: 'Sie kann es selbst, und es hilft.' } },
        else: { text: 'Zuhören hilft dem Betrieb.' },
      },
      wlan: { by: { w: { text: 'Es fehlt im eigenen Haus.' } }, else: { text: 'Ohne Netz gelingt kein Video.' } },
      milch: { by: { s: { text: 'Das hat nicht jeder.' } }, else: { text: 'Fragen Sie, wem die Milch fehlt.' } },
    },
    general: { text: 'Zwei Fragen genügen: Hilft es? Liegt es an uns?' },
  },
};
