import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from './course.ts';
import { readCourseFiles } from './read-files.ts';
import { renderFinding } from './render-finding.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const folder = join(fixtures, 'slides');

/** Sources, drawings and items of the good course, without its slides. */
const around = [...readCourseFiles(join(fixtures, 'good'))].filter(([path]) => !path.endsWith('.md'));

describe('each bad slide file is told exactly what is wrong with it', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
    test(name, async () => {
      const path = `slides/${name}`;
      const { findings } = compile(new Map([...around, [path, readFileSync(join(folder, name))]]));
      const said = findings.filter((finding) => finding.path === path).map(renderFinding);
      const expected = join(folder, name.replace(/\.md$/, '.txt'));
      await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot(expected);
    });
  }
});
