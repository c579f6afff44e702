import { drawTest, type Shortfall } from '../../model/draw.ts';
import type { Quiz } from '../../model/quiz.ts';
import { dayChapters } from '../day.ts';
import type { Finding } from '../finding.ts';
import { allowedNames } from '../nearest.ts';
import type { Parsed } from '../parsed.ts';
import { type Report, reportInto } from '../place.ts';
import type { Written } from '../quiz/sections.ts';
import { poolOf, testsOfDay } from '../quiz/test-data.ts';
import type { Names } from './names.ts';

/** So many draws are tried: a rule that is hard to fulfil fails in some of them. */
const draws = 40;

/**
 * Tests whose questions stand in other chapters: what is always asked can be drawn, the last test of the day answers the
 * first one question by question, and the finished course has enough questions for the rule. A chapter that is not
 * written yet is not missed.
 */
export function checkTests(parsed: Parsed, names: Names): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  for (const set of parsed.quizFiles.flatMap((file) => file.sets)) {
    if (!set.value.draw) continue;
    checkAlways(set, parsed, names, report);
    checkPairs(set, parsed, report);
    checkRule(set, parsed, report);
  }
  return findings;
}

function checkAlways({ value, declared, places }: Written<Quiz>, parsed: Parsed, names: Names, report: Report): void {
  const pool = poolOf(parsed).map(({ id }) => id);
  value.draw?.always.forEach((id, index) => {
    const isWritten = names.mustBe('slides', id.replace(/^q-/, ''));
    if (pool.includes(id) || !isWritten) return;
    const problem = names.items.has(id)
      ? `always names "${id}", which is in no set that can be drawn from`
      : `always names the item "${id}", which is not there`;
    const allowed = names.items.has(id) ? 'put it into the set of its chapter' : allowedNames('questions', pool, id);
    report(places.place(['draw', 'always', index]), { thing: declared.thing, problem, allowed });
  });
}

function checkPairs({ value, declared, places }: Written<Quiz>, parsed: Parsed, report: Report): void {
  const { before, after } = testsOfDay(parsed);
  const asked = before?.items.length ?? 0;
  const always = value.draw?.always.length ?? 0;
  if (!before || value.id !== after?.id || asked === always) return;
  report(places.place(['draw', 'always']), {
    thing: declared.thing,
    problem: `always names ${always} questions, and ${before.id}, with which it is compared, asks ${asked}`,
    allowed: 'name for each question of the first test the one that belongs to it, in the same order',
  });
}

function checkRule({ value, declared, places }: Written<Quiz>, parsed: Parsed, report: Report): void {
  const written = new Set(parsed.slideFiles.map(({ chapter }) => chapter.chapter));
  if (!value.draw || !dayChapters.every(({ id }) => written.has(id))) return;
  const pool = poolOf(parsed);
  for (let seed = 1; seed <= draws; seed++) {
    const [first] = drawTest(pool, value.draw, String(seed)).missing;
    if (!first) continue;
    report(places.place(['draw']), {
      thing: declared.thing,
      problem: `the course has too few questions for it: ${describe(first)}`,
      allowed: 'write more questions, or ask for fewer',
    });
    return;
  }
}

function describe({ what, wanted, got, chapter }: Shortfall): string {
  return `${what} asks for ${wanted}${chapter ? ` of ${chapter}` : ''}, and there are ${got}`;
}
