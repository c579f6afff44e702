import { describe, expect, test } from 'vitest';
import { compile } from '../course.ts';
import { goodFiles } from '../testing/good-course.ts';

const seeds = 'slides/seeds.yaml';
const slides = 'slides/02-gut.md';

function seed(text: string, chapter = 'K2'): string {
  return `S22:\n  chapter: ${chapter}\n  line: 1\n  text: "${text}"\n`;
}

function problems(...change: Parameters<typeof goodFiles>): readonly string[] {
  return compile(goodFiles(...change)).findings.map(({ thing, problem }) => `${thing} ${problem}`);
}

describe('checkTaughtSeeds', () => {
  test('a statement whose words stand on a slide that names it is taught', () => {
    const { findings, facts } = compile(goodFiles({ [seeds]: seed('Ziele und Wege') }));
    expect(findings).toEqual([]);
    expect(facts).toContain('Statements of the notes taught: 1 of 1');
  });

  test('a statement may be shortened and bent on the slide', () => {
    expect(problems({ [seeds]: seed('Der Weg und die Ziele der Pläne haben Gewicht') })).toEqual([]);
  });

  test('naming a statement does not teach it', () => {
    expect(problems({ [seeds]: seed('Kundinnen entwickeln Produkte') })).toEqual([
      'slide "k2-s01" names statement S22 and does not say it: „Kundinnen entwickeln Produkte“',
    ]);
  });

  test('words on a slide that does not name the statement do not teach it', () => {
    const unnamed = (text: string): string => text.replace('seeds: [S22]', 'seeds: []');
    expect(problems({ [seeds]: seed('Ziele und Wege'), [slides]: unnamed })).toContain(
      'statement S22 no slide of K2 teaches it',
    );
  });

  test('notes of the trainer do not teach', () => {
    expect(problems({ [seeds]: seed('GEHEIM') })).toEqual([
      'slide "k2-s01" names statement S22 and does not say it: „GEHEIM“',
    ]);
  });

  test('a chapter that is not written yet is counted and not asked', () => {
    const { findings, facts } = compile(goodFiles({ [seeds]: seed('Nutzwert', 'K7') }));
    expect(findings).toEqual([]);
    expect(facts).toContain('Statements of the notes taught: 0 of 1');
  });

  test('a statement of a chapter that the day does not have is an error where it stands', () => {
    expect(problems({ [seeds]: seed('Ziele und Wege', 'K17') })).toEqual([
      'statement "S22" chapter is "K17", which is not allowed',
    ]);
  });
});
