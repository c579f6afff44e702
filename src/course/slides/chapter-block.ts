import { dayChapter } from '../day.ts';
import type { Finding } from '../finding.ts';
import type { Place, Report } from '../place.ts';
import type { Source } from '../source.ts';
import type { Block } from './blocks.ts';
import { type ChapterFields, chapterFields } from './fields.ts';
import { readFields } from './read-fields.ts';

export interface Chapter {
  readonly fields: ChapterFields;
  /** Of its id. */
  readonly place: Place;
  /** Of its minutes; absent where they cannot be trusted. */
  readonly minutesPlace?: Place;
}

/**
 * The chapter that a slide file is: from its first block, and where that is broken from the file's name, so that one
 * wrong field does not make all its slides disappear. Nothing where neither tells.
 */
export function readChapter(
  source: Source,
  blocks: readonly Block[],
  findings: Finding[],
  report: Report,
): Chapter | undefined {
  const start: Place = { source, start: 0, end: 0 };
  const [block, second] = blocks.filter(({ kind }) => kind === 'chapter');
  if (second) {
    const allowed = 'a file is one chapter';
    report(second.opening, { thing: 'file', problem: 'a second chapter begins here', allowed });
  }
  const named = fileNumber(source.path);
  if (!block || block !== blocks[0]) {
    report(block?.opening ?? start, {
      thing: 'file',
      problem: 'it does not begin with its chapter',
      allowed: 'write a block with chapter, title, minutes and objectives at the head',
    });
  }
  if (!block) return fallback(named, start);

  const { value, findings: wrong, placeOf } = readFields(block, chapterFields, 'chapter');
  findings.push(...wrong);
  const place = placeOf(['chapter']);
  if (!value) return fallback(/^chapter:\s*"?(K\d)\b/.exec(block.fields[0]?.text ?? '')?.[1] ?? named, place);

  const { chapter: id, minutes } = value;
  if (named && named !== id) {
    const allowed = 'a file begins with the number of its chapter';
    report(place, { thing: `chapter ${id}`, problem: `the name of the file says ${named}`, allowed });
  }
  const minutesPlace = placeOf(['minutes']);
  const planned = dayChapter(id)?.minutes;
  if (planned !== minutes) {
    const problem = `it has ${minutes} minutes, and the day gives it ${planned}`;
    report(minutesPlace, { thing: `chapter ${id}`, problem, allowed: 'the ten chapters fill 360 minutes' });
  }
  return { fields: value, place, minutesPlace };
}

function fallback(id: string | undefined, place: Place): Chapter | undefined {
  const planned = id === undefined ? undefined : dayChapter(id);
  return planned && { fields: { chapter: planned.id, title: planned.title, minutes: planned.minutes }, place };
}

/** `slides/02-smart.md` is chapter `K2`. */
function fileNumber(path: string): string | undefined {
  const number = /(?:^|\/)0(\d)-[^/]*$/.exec(path)?.[1];
  return number && `K${number}`;
}
