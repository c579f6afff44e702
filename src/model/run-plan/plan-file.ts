import { checked, type PlanRefusal, planVersion } from './plan-code.ts';
import { fitPlan, type PlannedCourse, type RunPlan } from './run-plan.ts';

/** The name of the format in the file. */
const format = 'smm-tag8-ablauf';
/** No plan is larger, in characters. */
export const longestPlan = 50_000;

/** A plan as a file to read: JSON with format and version. It is kept on the device in the same way. */
export function writePlan({ start, breaks, off, minutes }: RunPlan): string {
  return `${JSON.stringify({ format, version: planVersion, start, breaks, off, minutes }, null, 2)}\n`;
}

/** Reads a file of `writePlan`. What is no such file, from a newer course or for another one is refused whole. Never throws. */
export function readPlan(course: PlannedCourse, text: string): RunPlan | PlanRefusal {
  const plan = parse(text);
  return typeof plan === 'string' ? plan : checked(course, plan);
}

/** Reads what this device has kept: what the course does not have any more is left out. Undefined where it is no plan. */
export function readKeptPlan(course: PlannedCourse, text: string): RunPlan | undefined {
  const plan = parse(text);
  if (typeof plan === 'string') return undefined;
  const fitted = checked(course, fitPlan(course, plan));
  return typeof fitted === 'string' ? undefined : fitted;
}

function parse(text: string): RunPlan | PlanRefusal {
  if (text.length > longestPlan) return 'damaged';
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  if (!isRecord(read) || read.format !== format || typeof read.version !== 'number') return 'damaged';
  if (read.version > planVersion) return 'newer';
  const { start, breaks, off, minutes } = read;
  const isWhole =
    typeof start === 'number' &&
    Array.isArray(breaks) &&
    breaks.every((one) => isRecord(one) && typeof one.after === 'string' && typeof one.minutes === 'number') &&
    Array.isArray(off) &&
    off.every((id) => typeof id === 'string') &&
    isRecord(minutes) &&
    Object.values(minutes).every((own) => typeof own === 'number');
  if (!isWhole) return 'damaged';
  return {
    start,
    breaks: breaks.map(({ after, minutes: own }) => ({ after, minutes: own })),
    off: [...off],
    minutes: Object.fromEntries(Object.entries(minutes).map(([id, own]) => [id, Number(own)])),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
