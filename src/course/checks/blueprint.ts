import type { PlannedQuestion } from '../blueprint-file.ts';
import type { Finding } from '../finding.ts';
import type { Parsed } from '../parsed.ts';
import { reportInto } from '../place.ts';

/** Questions of the plan that are not written, or written as another kind or at another level. Unwritten chapters are not asked. */
export function checkBlueprint(parsed: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const chapters = new Set(parsed.quizFiles.filter(({ items }) => items.length > 1).map(({ chapter }) => chapter));
  const bank = questionsOf(parsed);
  for (const { id, kind, bloom, place } of parsed.planned) {
    const say = (problem: string, allowed: string): void =>
      report(place, { thing: `question "${id}"`, problem, allowed, severity: 'warning' });
    const question = bank.get(id);
    if (question) {
      const differs = question.kind !== kind || question.bloom !== bloom;
      if (!differs) continue;
      say(
        `is planned as ${kind}, ${bloom}, and written as ${question.kind}, ${question.bloom}`,
        'change one of the two',
      );
    } else if (chapters.has(chapterOf(id))) {
      say('is planned and not written', 'write it, or take it out of the plan');
    }
  }
  return findings;
}

/** Planned and written questions by kind and by level: `single 22 of 25 · match 3 of 5 …`; empty where there is no plan. */
export function blueprintLines(parsed: Parsed): readonly string[] {
  if (!parsed.planned.length) return [];
  const bank = questionsOf(parsed);
  const written = parsed.planned.flatMap(({ id }) => bank.get(id) ?? []);
  const line = (field: 'kind' | 'bloom'): string => {
    const names = [...new Set(parsed.planned.map((question) => question[field]))];
    const parts = names.map((name) => {
      const count = (list: readonly Pick<PlannedQuestion, 'kind' | 'bloom'>[]): number =>
        list.filter((question) => question[field] === name).length;
      return `${name} ${count(written)} of ${count(parsed.planned)}`;
    });
    return parts.join(' · ');
  };
  return [
    `Questions: ${written.length} of ${parsed.planned.length} planned`,
    `  ${line('kind')}`,
    `  ${line('bloom')}`,
  ];
}

type Question = Pick<PlannedQuestion, 'kind' | 'bloom'>;

function questionsOf({ quizFiles, planned }: Parsed): ReadonlyMap<string, Question> {
  const ids = new Set(planned.map(({ id }) => id));
  return new Map(
    quizFiles.flatMap(({ items }) =>
      items.flatMap(({ value }): (readonly [string, Question])[] =>
        'bloom' in value && ids.has(value.id) ? [[value.id, value as Question]] : [],
      ),
    ),
  );
}

function chapterOf(id: string): string {
  return `K${/^q-k(\d)-/.exec(id)?.[1] ?? ''}`;
}
