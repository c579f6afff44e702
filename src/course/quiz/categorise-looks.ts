import type { Desk } from './kind.ts';

/** What the looks of a board ask of its fields and cards. */
export interface LookedAt {
  readonly placements: string;
  readonly look: string;
  readonly fields: readonly { readonly id: string }[];
  readonly cards: readonly Drawn[];
}

interface Drawn {
  readonly id: string;
  readonly short?: string | undefined;
  readonly face?: string | undefined;
  readonly in: readonly string[];
  readonly neutral?: readonly string[] | undefined;
}

const swot = ['S', 'W', 'O', 'T'];

/** Reports what a look cannot draw, or lacks. */
export function checkLook(desk: Desk, board: LookedAt): void {
  const { look, placements, fields, cards } = board;
  const ids = fields.map(({ id }) => id);
  if (look === 'swot' && ids.join() !== swot.join())
    desk.say(
      ['fields'],
      `look swot has the fields ${ids.join(', ')}`,
      'swot has S, W, O, T in this order: strengths, weaknesses, opportunities, threats',
    );
  if (look === 'smart-grid' && placements !== 'many')
    desk.say(['look'], 'look smart-grid lets a goal lack several criteria', 'write placements: many');
  if (look === 'ladder' && placements !== 'many')
    desk.say(['look'], 'look ladder lets a person stand on several rungs', 'write placements: many');
  if (look === 'ladder' || look === 'swot') checkFieldsAreUsed(desk, board);
  cards.forEach((card, index) => {
    if (look === 'ladder') checkPerson(desk, card, index);
    else if (card.face !== undefined)
      desk.say(
        ['cards', index, 'face'],
        `card "${card.id}" has a face, which look ${look} does not draw`,
        'faces belong to look: ladder',
      );
  });
}

/** A person on a ladder has a face, and a name beside her text. */
function checkPerson(desk: Desk, { id, face, short }: Drawn, index: number): void {
  const at = ['cards', index];
  if (face === undefined)
    desk.say(at, `card "${id}" has no face`, `look: ladder draws every person: face: assets/personas/${id}.svg`);
  if (short === undefined)
    desk.say(at, `card "${id}" has no short`, 'look: ladder names every person: short: "Name, age"');
}

/**
 * Ladder and SWOT are models that a class sees as a whole: a place that is left empty was forgotten. Elsewhere a field
 * to which nothing belongs is a choice that is wrong for every card, like a surplus right side of a match.
 */
function checkFieldsAreUsed(desk: Desk, { look, fields, cards }: LookedAt): void {
  const used = new Set(cards.flatMap((one) => [...one.in, ...(one.neutral ?? [])]));
  // Where a name is wrong, the field that was meant would seem to be left over.
  if (!cards.length || ![...used].every((target) => fields.some(({ id }) => id === target))) return;
  fields.forEach(({ id }, index) => {
    if (used.has(id)) return;
    const allowed = `look: ${look} names every field in "in" or "neutral" of a card`;
    desk.say(['fields', index], `field "${id}" is the place of no card`, allowed);
  });
}
