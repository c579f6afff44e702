// Writes quizzes/quiz.schema.json, which editors use for quiz files, from the schema that reads them.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = `${root}quizzes/quiz.schema.json`;
const { module } = await runnerImport(`${root}src/course/json-schema.ts`, { root, configFile: false });
writeFileSync(path, `${JSON.stringify(module.quizJsonSchema(), null, 2)}\n`);
spawnSync(process.execPath, [`${root}node_modules/@biomejs/biome/bin/biome`, 'format', '--write', path], {
  stdio: 'inherit',
});
