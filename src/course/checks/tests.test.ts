import { describe, expect, test } from 'vitest';
import { compile } from '../course.ts';
import { dayChapters } from '../day.ts';
import { goodFiles } from '../testing/good-course.ts';

const rule = '{ count: 3, perChapter: 1, always: [q-k1-01, q-k2-02], kinds: 2, applied: 2 }';

/** The good course with a first and a last test; `draw` and `first` are how they ask. */
function withTests(draw = rule, first = '[q-k0-01, q-k0-02]', more: Readonly<Record<string, string>> = {}) {
  const question = (id: string): string => `  - id: ${id}
    kind: single
    title: "Vorher ${id}"
    bloom: Verstehen
    objective: k0-z1
    seeds: []
    stem: "Was gilt?"
    hint: "GEHEIM Hinweis"
    options:
      - { id: a, text: "Ja", feedback: "GEHEIM Grund, lang genug a.", correct: true }
      - { id: b, text: "Nein", feedback: "GEHEIM Grund, lang genug b.", misconception: "Irrtum" }
      - { id: c, text: "Nie", feedback: "GEHEIM Grund, lang genug c.", misconception: "Irrtum" }
`;
  return compile(
    goodFiles({
      'quizzes/00-vor.yaml': `chapter: K0
sets:
  - { id: k0-vortest, title: "Vortest", items: ${first}, feedback: end, tries: 1 }
items:
${question('q-k0-01')}${question('q-k0-02')}`,
      'quizzes/08-test.yaml': `chapter: K8
sets:
  - { id: u20, title: "Test", draw: ${draw}, feedback: end, tries: 1 }
items: []
`,
      ...more,
    }),
  );
}

const told = (...how: Parameters<typeof withTests>) =>
  withTests(...how)
    .findings.filter(({ thing }) => thing === 'set "u20"')
    .map(({ problem, allowed }) => `${problem} | ${allowed}`)
    .filter((one) => !one.startsWith('it is used nowhere'));

describe('a test', () => {
  test('draws from the sets of written chapters, knows what they teach, and nothing of the key', () => {
    const { course } = withTests();
    const data = course.sets.get('u20')?.test;
    expect(data?.pool.map(({ id }) => id)).toEqual(course.sets.get('k2-check')?.items);
    expect(data?.pool[1]).toMatchObject({ chapter: 'K2', kind: 'tf-reason', bloom: 'Verstehen', objective: 'k2-z1' });
    expect(data?.pool.every(({ slides }) => slides.every((id) => id.startsWith('k2-s')))).toBe(true);
    expect(data?.objectives['k2-z1']).toMatch(/^Sie .*[^.]$/);
    expect(JSON.stringify(data)).not.toContain('GEHEIM');
  });

  test('knows the other end of the day, and the pairs of which both questions are written', () => {
    const { course } = withTests();
    const pairs = [{ before: 'q-k0-02', after: 'q-k2-02', title: 'Vorher q-k0-02' }];
    expect(course.sets.get('u20')?.test).toMatchObject({ before: 'k0-vortest', pairs });
    expect(course.sets.get('k0-vortest')?.test).toEqual({ pool: [], objectives: {}, after: 'u20', pairs });
    expect(course.sets.get('k2-check')?.test).toBeUndefined();
  });
});

describe('checkTests', () => {
  test('does not miss questions of chapters that are not written', () => {
    expect(told()).toEqual([]);
  });

  test('names a question of a written chapter that is not there', () => {
    const [finding] = told(rule.replace('q-k2-02', 'q-k2-22'));
    expect(finding).toMatch(/^always names the item "q-k2-22", which is not there \| .*did you mean "q-k2-02"\?$/);
  });

  test('asks for one question at the end for each at the beginning', () => {
    expect(told(rule, '[q-k0-01]')).toEqual([
      'always names 2 questions, and k0-vortest, with which it is compared, asks 1 | name for each question of the first test the one that belongs to it, in the same order',
    ]);
  });

  test('asks for questions enough once the whole day is written, not before', () => {
    const greedy = '{ count: 3, kinds: 3, applied: 3, always: [q-k2-01, q-k2-02] }';
    const day = Object.fromEntries(
      dayChapters
        .filter(({ id }) => id !== 'K2')
        .map(({ id, number, title, minutes }) => [
          `slides/0${number}-tag.md`,
          `---\nchapter: ${id}\ntitle: "${title}"\nminutes: ${minutes}\n---\n\n---\nid: k${number}-s11\nlayout: statement\nminutes: ${minutes}\n---\n\n## Ein Satz\n${id === 'K0' ? '\n::: quiz k0-vortest\n:::\n' : ''}${id === 'K8' ? '\n::: quiz u20\n:::\n' : ''}`,
        ]),
    );
    expect(told(greedy)).toEqual([]);
    expect(told(greedy, undefined, day)).toEqual([
      'the course has too few questions for it: applied asks for 3, and there are 1 | write more questions, or ask for fewer',
    ]);
  });
});
