import { expect, test } from 'vitest';
import { checkReport } from './check.ts';
import { compile } from './course.ts';
import { goodFiles } from './testing/good-course.ts';

function report(...change: Parameters<typeof goodFiles>): string {
  return checkReport(compile(goodFiles(...change)));
}

test('a good course has one line that counts', () => {
  expect(report()).toBe('Course check: 5 slides, 10 items, 0 errors, 0 warnings');
});

test('every finding stands before the line that counts', () => {
  const text = report({ 'slides/02-gut.md': (text) => text.replace('::: vote', '::: vot') });
  expect(text).toMatch(/^slides\/02-gut\.md:19:1 {2}error {2}slide "k2-s01": there is no fence "vot"\n/);
  expect(text.split('\n').at(-1)).toBe('Course check: 5 slides, 10 items, 1 error, 0 warnings');
});

test('the line that counts ends with the warnings that authors have answered', () => {
  const accept = '{ L17: "Gefragt ist nach der Ausnahme von der Regel." }';
  const answer = (text: string) =>
    text.replace('stem: "Ist 1 < 2?"', `stem: "Ist 1 nicht < 2?"\n    accept: ${accept}`);
  expect(report({ 'quizzes/02-gut.yaml': answer })).toBe(
    'Course check: 5 slides, 10 items, 0 errors, 0 warnings, 1 warning silenced with a reason',
  );
});
