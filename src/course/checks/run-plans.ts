import { minutesOf } from '../../model/run-plan/run-plan.ts';
import { dayChapters } from '../day.ts';
import type { Finding } from '../finding.ts';
import { allowedNames } from '../nearest.ts';
import type { Parsed } from '../parsed.ts';
import { reportInto } from '../place.ts';
import { plannedSlides, planOf } from '../run-plans.ts';
import type { WrittenPlan } from '../run-plans-file.ts';
import type { Path } from '../yaml/tree.ts';
import type { Names } from './names.ts';

/** Shorter versions of the day name only slides and chapters that there are. */
export function checkPlanNames(parsed: Parsed, names: Names): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const chapters = dayChapters.map(({ id }) => id);
  for (const plan of parsed.runPlans) {
    const miss = (field: string, path: Path, name: string, allowed: string): void =>
      report(plan.place(path), {
        thing: thingOf(plan),
        problem: `${field} names "${name}", which is not there`,
        allowed,
      });
    const isThere = (slide: string): boolean => names.slides.has(slide) || names.slidesOpen(slide);
    plan.off.forEach((name, index) => {
      if (chapters.includes(name) || isThere(name)) return;
      miss('off', ['off', index], name, allowedSlides(name, names, ', or of a whole chapter, like K3'));
    });
    for (const name of Object.keys(plan.minutes).filter((one) => !isThere(one))) {
      miss('minutes', ['minutes', name], name, allowedSlides(name, names));
    }
    plan.breaks.forEach(({ after }, index) => {
      if (chapters.includes(after)) return;
      miss('breaks', ['breaks', index, 'after'], after, allowedNames('chapters', chapters, after));
    });
  }
  return findings;
}

/** Shorter versions of the day take no more minutes than they say. */
export function checkPlanLengths(parsed: Parsed): readonly Finding[] {
  const findings: Finding[] = [];
  const report = reportInto(findings);
  const slides = plannedSlides(parsed);
  for (const plan of parsed.runPlans) {
    const read = planOf(parsed, plan);
    const shown = slides.filter(({ id }) => !read.off.includes(id));
    const total = shown.reduce((sum, slide) => sum + minutesOf(read, slide), 0);
    if (total <= plan.most) continue;
    report(plan.place(['most']), {
      thing: thingOf(plan),
      problem: `takes ${total} minutes, and most says ${plan.most}`,
      allowed: `leave ${total - plan.most} minutes more out, or give slides fewer minutes`,
    });
  }
  return findings;
}

function thingOf({ id }: WrittenPlan): string {
  return `run plan "${id}"`;
}

/** The slides of the chapter that is meant; of no chapter, how a slide is named. */
function allowedSlides(name: string, { slides }: Names, or = ''): string {
  const own = [...slides].filter((id) => id.slice(0, 3) === name.slice(0, 3).toLowerCase());
  const chapter = name.slice(0, 2).toUpperCase();
  return own.length ? allowedNames(`slides of ${chapter}`, own, name) : `write the id of a slide, like k2-s04${or}`;
}
