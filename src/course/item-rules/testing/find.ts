import type { Finding } from '../../finding.ts';
import { parseFiles } from '../../parsed.ts';
import { bankOf } from '../bank.ts';
import { questionOf } from '../question.ts';
import { type ItemRule, placeOf } from '../rule.ts';

/** A stated text, as a test may leave it out. */
type Fields = Readonly<Record<string, unknown>>;

const common: Fields = {
  title: 'Titel',
  bloom: 'Verstehen',
  objective: 'k2-z1',
  seeds: ['S22'],
  stem: 'Welche Antwort passt?',
  hint: 'Lesen Sie noch einmal.',
};

/** Options by their texts; the right ones begin with `*`. Their ids are a, b, c. */
export function options(...texts: readonly string[]): readonly Fields[] {
  return texts.map((text, index) => {
    const part = { id: String.fromCharCode(97 + index), feedback: 'Das ist eine Begründung, lang genug.' };
    return text.startsWith('*')
      ? { ...part, text: text.slice(1), correct: true }
      : { ...part, text, misconception: 'Irrtum' };
  });
}

/** An item of the kind, with what a test does not care about filled in. Without an id it is `q`. */
export function item(kind: string, fields: Fields): Fields {
  const ownStem = kind === 'canvas' || kind === 'vote' ? { title: 'Titel' } : common;
  return { id: 'q', kind, ...ownStem, ...fields };
}

export const single = (fields: Fields): Fields =>
  item('single', { options: options('*Weg', 'Ziel', 'Tat'), ...fields });

/** The files of a small course: items, one set that holds them all, and a slide with the seed S22. */
export function courseOf(items: readonly Fields[], slide = ''): ReadonlyMap<string, string> {
  const set = { id: 'k2-check', title: 'Satz', items: items.map(({ id }) => id) };
  const fields = 'id: k2-s01\nlayout: statement\nminutes: 45\nseeds: [S22]';
  return new Map([
    ['quizzes/02-test.yaml', JSON.stringify({ chapter: 'K2', sets: [set], items }, null, 1)],
    [
      'slides/02-test.md',
      `---\nchapter: K2\ntitle: "T"\nminutes: 45\n---\n\n---\n${fields}\n---\n\n## ${slide || 'Titel'}\n`,
    ],
  ]);
}

/**
 * What a rule says about items that have nothing else against them, each as `«the piece meant» problem`; an error as
 * `error «…» problem` where warnings are the rule's level.
 * @param slide the headline of the one slide of the course
 */
export function find(rule: ItemRule, items: Fields | readonly Fields[], slide = ''): readonly string[] {
  const list: readonly Fields[] = Array.isArray(items) ? items : [items];
  const { parsed, findings } = parseFiles(courseOf(list, slide));
  expectReadable(findings);
  const questions = parsed.quizFiles.flatMap((file) => file.items).map(questionOf);
  const bank = bankOf(parsed, questions);
  return questions.flatMap((question) =>
    rule.check(question, bank).map(({ spot, problem, level = rule.level }) => {
      const { source, start, end } = placeOf(question, spot);
      return `${level === rule.level ? '' : `${level} `}«${source.text.slice(start, end).replace(/^"|"$/g, '')}» ${problem}`;
    }),
  );
}

/** A test of a rule is about an item that can be read. */
function expectReadable(findings: readonly Finding[]): void {
  const [first] = findings.filter(({ path }) => path.startsWith('quizzes/'));
  if (first) throw new Error(`${first.thing}: ${first.problem}`);
}
