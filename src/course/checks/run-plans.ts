import { minutesOf } from '../../model/run-plan/run-plan.ts';
import { dayChapters } from '../day.ts';
import type { Finding } from '../finding.ts';
import { allowedNames } from '../nearest.ts';
import type { Parsed } from '../parsed.ts';
import { reportInto } from '../place.ts';
import { plannedSlides, planOf } from '../run-plans.ts';

/** Shorter versions of the day name only slides and chapters that there are, and keep to their length. */
export function checkRunPlans(parsed: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const slides = plannedSlides(parsed);
  const chapters = dayChapters.map(({ id }) => id);
  const ids = slides.map(({ id }) => id);
  for (const plan of parsed.runPlans) {
    const thing = `run plan "${plan.id}"`;
    const ask = (kind: string, names: readonly string[], known: readonly string[]): void => {
      for (const name of names.filter((one) => !known.includes(one))) {
        report(plan.place, { thing, problem: `there is no "${name}"`, allowed: allowedNames(kind, known, name) });
      }
    };
    ask('slides and chapters', plan.off, [...ids, ...chapters]);
    ask('slides', Object.keys(plan.minutes), ids);
    ask(
      'chapters',
      plan.breaks.map(({ after }) => after),
      chapters,
    );
    const read = planOf(parsed, plan);
    const shown = slides.filter(({ id }) => !read.off.includes(id));
    const total = shown.reduce((sum, slide) => sum + minutesOf(read, slide), 0);
    if (total > plan.most) {
      report(plan.place, {
        thing,
        problem: `takes ${total} minutes`,
        allowed: `at most ${plan.most}, as it says in "most": leave more out, or give slides fewer minutes`,
      });
    }
  }
  return findings;
}
