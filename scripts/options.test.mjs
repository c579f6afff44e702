import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArgs } from './options.mjs';
import { root } from './run.mjs';

const usage = 'node scripts/serve.mjs [folder] [--port 4173]\nServes a folder.';
const read = (...args) =>
  readArgs(args, usage, { port: { type: 'string', default: '4173' }, quiet: { type: 'boolean' } }, 1);

describe('readArgs', () => {
  test('gives options and words', () => {
    expect(read('dist', '--port', '80', '--quiet')).toMatchObject({
      values: { port: '80', quiet: true },
      words: ['dist'],
    });
    expect(read()).toMatchObject({ values: { port: '4173' }, words: [] });
  });

  test('answers --help and -h with the usage and ends well, whatever else is asked', () => {
    expect(read('--help')).toEqual({ end: 0, text: usage });
    expect(read('-h', '--nope')).toEqual({ end: 0, text: usage });
  });

  test('says what it does not know and what is allowed', () => {
    expect(read('--prot', '80')).toEqual({
      end: 1,
      text: `There is no option --prot. Options are --port, --quiet, --help.\n\n${usage}`,
    });
    expect(read('dist', 'more')).toEqual({ end: 1, text: `"more" is one word too many.\n\n${usage}` });
    expect(readArgs(['x'], usage, {}, 0)).toEqual({ end: 1, text: `"x" is one word too many.\n\n${usage}` });
  });

  test('an option without its value is told', () => {
    for (const args of [['--port'], ['--port='], ['--port', '--quiet']])
      expect(read(...args)).toEqual({ end: 1, text: `--port wants a value.\n\n${usage}` });
  });
});

const commands = [
  'serve',
  'start',
  'test',
  'dev',
  'build',
  'build-single',
  'build-zip',
  'pdf',
  'bench',
  'gate',
  'mutation',
  'check-course',
  'draw-rooms',
];

describe.each(commands)('node scripts/%s.mjs', (name) => {
  const run = (arg) =>
    spawnSync(process.execPath, [join(root, `scripts/${name}.mjs`), arg], { encoding: 'utf8', timeout: 20_000 });

  test('tells its usage with --help, and what it does not know, before it does anything', () => {
    const help = run('--help');
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toMatch(/^(npm|node) .+\n.+/);
    expect(help.stdout.trim().split('\n').length).toBeLessThanOrEqual(4);
    expect(run('--nope')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/^There is no option --nope\. /),
    });
  }, 60_000);
});
