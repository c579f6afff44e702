import type { PlannedCourse, RunPlan } from './run-plan.ts';
import { areMinutes, fitPlan, minutesOfDay } from './run-plan.ts';

/** Why a link or a file is not taken. */
export type PlanRefusal = 'damaged' | 'newer' | 'other-course';

/** Stands for a field without entries: programs that find links in texts stop at two dots. */
const none = '-';

/** Version of the way in which plans are written. */
export const planVersion = 1;

/**
 * A fitted plan as a few characters for an address, digits and `.` `_` `-` only:
 * `1.540.2-15_6-15.3_8-08-09.6-08-6.47` is version, start, breaks, slides left out by chapter (a chapter alone is all of
 * it), minutes, and a sum that tells a link that was cut or changed.
 */
export function encodePlan(course: PlannedCourse, plan: RunPlan): string {
  const off = new Set(plan.off);
  const left = course.chapters.flatMap(({ id }) => {
    const own = course.slides.filter(({ chapter }) => chapter === id);
    const out = own.filter((slide) => off.has(slide.id));
    if (!out.length) return [];
    return [out.length === own.length ? [digit(id)] : [digit(id), ...out.map((slide) => slide.id.slice(-2))]];
  });
  const fields = [
    [[planVersion]],
    [[plan.start]],
    plan.breaks.map(({ after, minutes }) => [digit(after), minutes]),
    left,
    Object.entries(plan.minutes).map(([id, minutes]) => [digit(id), id.slice(-2), minutes]),
  ];
  const text = fields.map((groups) => groups.map((group) => group.join('-')).join('_') || none).join('.');
  return `${text}.${sumOf(text)}`;
}

/** Reads what `encodePlan` has written for this course. Never throws. */
export function decodePlan(course: PlannedCourse, code: string): RunPlan | PlanRefusal {
  const [version] = code.split('.', 1);
  if (!/^\d{1,3}$/.test(version ?? '')) return 'damaged';
  if (Number(version) > planVersion) return 'newer';
  const at = code.lastIndexOf('.');
  const text = code.slice(0, at);
  if (code.slice(at + 1) !== sumOf(text)) return 'damaged';
  const fields = text
    .split('.')
    .map((field) => (field === none ? [] : field.split('_').map((group) => group.split('-'))));
  const [, [[start = ''] = []] = [], breaks = [], left = [], minutes = []] = fields;
  if (fields.length !== 5 || [start, ...[breaks, left, minutes].flat(2)].some((part) => !/^\d{1,4}$/.test(part))) {
    return 'damaged';
  }
  const plan: RunPlan = {
    start: Number(start),
    breaks: breaks.map(([after, own]) => ({ after: `K${after}`, minutes: Number(own) })),
    off: left.flatMap(([chapter, ...slides]) =>
      slides.length
        ? slides.map((slide) => `k${chapter}-s${slide}`)
        : course.slides.flatMap(({ id, chapter: of }) => (of === `K${chapter}` ? [id] : [])),
    ),
    minutes: Object.fromEntries(minutes.map(([chapter, slide, own]) => [`k${chapter}-s${slide}`, Number(own)])),
  };
  return checked(course, plan);
}

/** The plan, where it holds nothing that this course has not and no time that is none. */
export function checked(course: PlannedCourse, plan: RunPlan): RunPlan | PlanRefusal {
  const times = [...plan.breaks.map(({ minutes }) => minutes), ...Object.values(plan.minutes)];
  const isDay = Number.isInteger(plan.start) && plan.start >= 0 && plan.start < minutesOfDay;
  if (!isDay || !times.every(areMinutes)) return 'damaged';
  const slides = new Set(course.slides.map(({ id }) => id));
  const chapters = new Set(course.chapters.map(({ id }) => id));
  const isOfCourse =
    [...plan.off, ...Object.keys(plan.minutes)].every((id) => slides.has(id)) &&
    plan.breaks.every(({ after }) => chapters.has(after));
  return isOfCourse ? fitPlan(course, plan) : 'other-course';
}

/** Whether something was read. */
export function isPlan(plan: RunPlan | PlanRefusal): plan is RunPlan {
  return typeof plan !== 'string';
}

function digit(id: string): string {
  return id.charAt(1);
}

/** Two digits that change with every single character: each counts with its place, modulo a prime. */
function sumOf(text: string): string {
  let sum = 0;
  for (let place = 0; place < text.length; place += 1) sum = (sum * 31 + text.charCodeAt(place)) % 97;
  return String(sum).padStart(2, '0');
}
