import { type Compiled, compile } from './course.ts';
import type { Finding } from './finding.ts';
import { readCourseFiles } from './read-files.ts';
import { renderFinding, renderGithub } from './render-finding.ts';
import { storyLine } from './story/story-line.ts';

/** Prints what is wrong with the course in the working directory. Returns the exit code. */
export async function main(): Promise<number> {
  const compiled = compile(readCourseFiles(process.cwd()));
  const { findings } = compiled;
  const annotations = process.env.GITHUB_ACTIONS === undefined ? [] : findings.map(renderGithub);
  console.log([...annotations, checkReport(compiled)].join('\n'));
  return findings.some(isError) ? 1 : 0;
}

/**
 * Every finding, what the check proved, and a last line that counts: `Course check: 8 slides, 12 items, 0 errors, 0 warnings`. Where authors have
 * answered warnings it ends with `, 2 warnings silenced with a reason`.
 */
export function checkReport({ course, findings, silenced, facts }: Compiled): string {
  const slides = course.chapters.reduce((sum, chapter) => sum + chapter.slides.length, 0);
  const errors = findings.filter(isError).length;
  const counts = [
    count(slides, 'slide'),
    count(course.items.size, 'item'),
    count(errors, 'error'),
    count(findings.length - errors, 'warning'),
    ...(silenced ? [`${count(silenced, 'warning')} silenced with a reason`] : []),
  ];
  const told = findings.map((finding) => `${renderFinding(finding)}\n`);
  const stories = [...course.items.values()].flatMap((item) => (item.kind === 'simulation' ? storyLine(item) : []));
  return [...told, ...facts, ...stories, `Course check: ${counts.join(', ')}`].join('\n');
}

export function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
