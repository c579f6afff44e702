/**
 * `node scripts/check-spelling.mjs`: looks up every German word of course and interface with hunspell, where it is installed with
 * de_DE. Words that it does not know and that are right stand in slides/words.txt.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

const LIST = 'slides/words.txt';

const hunspell = (args, input) =>
  spawnSync('hunspell', ['-i', 'utf-8', '-d', 'de_DE', ...args], { input, encoding: 'utf8' });
const known = (text) =>
  new Set(
    text
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.trim()),
  );

if (hunspell(['-l'], 'Haus\n').status !== 0) {
  console.log('Spelling not checked: hunspell with de_DE is not installed (Debian: hunspell hunspell-de-de)');
} else {
  await ensureDependencies();
  process.chdir(root);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'src/course/spelling/german-words.ts'), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  const files = [
    ['slides', /^(?!LICENSE).*\.md$|^(?:glossary|misconceptions)\.yaml$/],
    ['quizzes', /\.yaml$/],
    ['src/strings', /\.ts$/],
    ['scripts/zip', /\.md$/],
  ].flatMap(([folder, pattern]) =>
    readdirSync(folder)
      .filter((name) => pattern.test(name))
      .map((name) => `${folder}/${name}`),
  );
  const own = known(readFileSync(LIST, 'utf8'));
  const { interfaceText } = await import('./interface-words.mjs');
  const wordsOf = (path, text) =>
    path.endsWith('.ts') ? module.placedWords(interfaceText(text)) : module.germanWords(path, text);
  const words = files.flatMap((path) => wordsOf(path, readFileSync(path, 'utf8')).map((word) => ({ path, ...word })));
  const asked = [...new Set(words.map(({ word }) => word))].filter((word) => !own.has(word));
  const unknown = new Set(hunspell(['-l'], asked.join('\n')).stdout.split('\n').filter(Boolean));
  const wrong = words.filter(({ word }) => unknown.has(word));
  const seen = new Set();
  for (const { path, line, column, word } of wrong) {
    if (seen.has(word)) continue;
    seen.add(word);
    console.log(`${path}:${line}:${column}  error  unknown word „${word}“: correct it, or add it to ${LIST}`);
  }
  const used = new Set(words.map(({ word }) => word));
  const spare = [...own].filter((word) => !used.has(word));
  for (const word of spare) console.log(`${LIST}  error  „${word}“ is used nowhere: take it out`);
  console.log(`Spelling: ${used.size} words in ${files.length} files, ${seen.size} unknown`);
  process.exitCode = seen.size + spare.length ? 1 : 0;
}
