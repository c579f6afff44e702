import type { SimulationItem } from '../../../model/item.ts';
import { type Comment, ruleIds, type Story } from '../../../model/simulation/story.ts';
import { outcome, reply, scene, story, turn } from '../../../model/testing/story.ts';

/** The item of a story. */
export function simulationOf(key: Story): SimulationItem {
  return {
    id: 'u16-shitstorm',
    chapter: 'K8',
    title: 'Shitstorm-Simulator',
    revision: 'r1',
    kind: 'simulation',
    body: {
      stem: 'Was antworten Sie?',
      company: 'Die Reifen Muster GmbH verkauft Reifen in drei Filialen. Drei Personen betreuen ihre Seiten.',
      rules: ruleIds.map((id) => ({ id, text: `Regel ${id}` })),
    },
    key,
  };
}

const words =
  'Seit drei Wochen warte ich auf eine Antwort und niemand geht ans Telefon, obwohl ich jeden Tag anrufe und frage '
    .repeat(2)
    .split(' ');

/** A text with as many characters as fit into `length`. */
function text(length: number, first: string): string {
  let filled = first;
  for (const word of words) {
    if (filled.length + word.length + 1 > length - 1) break;
    filled += ` ${word}`;
  }
  return `${filled.padEnd(length - 1, 'n')}.`;
}

const comment = (first: string): Comment => ({ by: 'Mira aus der Nachbarschaft'.slice(0, 24), text: text(140, first) });

/**
 * Six turns whose texts are all as long as the file format allows; the reply `gut…` leads furthest in each, `laut…` the
 * other way. An event happens after the second turn where things are loud.
 */
export const longStory: Story = story({
  start: { excitement: 4, trust: 5, reach: 2, load: 3, hours: 0 },
  replies: [1, 2, 3, 4, 5, 6].flatMap((number) => [
    {
      ...reply(`gut${number}`, {
        effect: { excitement: -1, trust: 1, hours: 1.25 },
        consequence: text(160, `Folge gut${number}`),
        keeps: ['schnell', 'hoeflich'],
        because: text(160, `Grund gut${number}`),
        comment: comment(`Danke${number}`),
      }),
      text: text(110, `Gut${number}`),
    },
    {
      ...reply(`laut${number}`, {
        effect: { excitement: 2, trust: -1, hours: 0.5 },
        consequence: text(160, `Folge laut${number}`),
        keeps: ['schnell'],
        breaks: ['ernsthaft', 'gruendlich', 'hoeflich'],
        because: text(160, `Grund laut${number}`),
        comment: comment(`Unverschämt${number}`),
      }),
      text: text(110, `Laut${number}`),
    },
    ...['still', 'lang'].map((name) => ({
      ...reply(`${name}${number}`, {
        effect: { hours: 3 },
        consequence: text(160, `Folge ${name}${number}`),
        keeps: ['gruendlich'],
        breaks: ['schnell'],
        because: text(160, `Grund ${name}${number}`),
      }),
      text: text(110, `${name}${number}`),
    })),
  ]),
  turns: [1, 2, 3, 4, 5, 6].map((number) => ({
    ...turn(
      scene(
        `szene${number}`,
        ['gut', 'laut', 'still', 'lang'].map((name) => `${name}${number}`),
        { text: text(160, `Lage ${number}`), comments: ['A', 'B', 'C', 'D'].map((one) => comment(`${one}${number}`)) },
      ),
    ),
    silence: [
      outcome({
        effect: { excitement: 2, hours: 2 },
        consequence: text(160, `Folge Schweigen ${number}`),
        keeps: [],
        breaks: ['schnell'],
        because: text(160, `Grund Schweigen ${number}`),
      }),
    ],
  })),
  events: [
    {
      id: 'zeitung',
      when: { excitement: { min: 7 } },
      effect: { reach: 20 },
      text: text(160, 'Ereignis'),
      comment: comment('Gelesen'),
    },
  ],
  endings: [
    { id: 'ruhig', when: { excitement: { max: 3 } }, title: text(60, 'Ruhig'), text: text(220, 'Ende ruhig') },
    { id: 'laut', when: {}, title: text(60, 'Laut'), text: text(220, 'Ende laut') },
  ],
});
