import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { course } from './plugin.ts';
import { goodRoot } from './testing/good-course.ts';

const lit = join(import.meta.dirname, '../../node_modules/lit/index.js');
const site = mkdtempSync(join(tmpdir(), 'smm-course-'));
const slides = join(site, 'slides/02-gut.md');
const settings = {
  root: site,
  base: './',
  configFile: false,
  logLevel: 'silent',
  plugins: [course()],
  resolve: { alias: { lit } },
} as const;

beforeAll(() => cpSync(goodRoot, site, { recursive: true }));
afterEach(() => cpSync(goodRoot, site, { recursive: true }));
afterAll(() => rmSync(site, { recursive: true }));

function edit(change: (text: string) => string, file = slides): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

describe('a build', () => {
  async function built(): Promise<readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
    const result = await build({ ...settings, plugins: [course()], build: { write: false } });
    return 'output' in result ? result.output : [];
  }

  test('has the course in the page, its data apart, and a policy for the scripts that stand in the page', async () => {
    const output = await built();
    const page = output.find(({ fileName }) => fileName === 'index.html');
    const html = page?.type === 'asset' ? String(page.source) : '';
    expect(html).toContain('<section id="k2" class="chapter"');
    expect(html).not.toContain('<!--course-->');
    expect(html).not.toContain('GEHEIM');
    expect(html).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-/,
    );
    const apart = output.filter((file) => file.type === 'chunk' && file.code.includes('GEHEIM'));
    expect(apart).toHaveLength(3);
    for (const file of apart) expect(file.type === 'chunk' && file.isDynamicEntry).toBe(true);
  });

  test('fails with all findings at once', async () => {
    edit((text) => text.replace('::: vote', '::: vot').replace('layout: quiz', 'layout: qiz'));
    await expect(built()).rejects.toThrow(/there is no fence "vot"[\s\S]*layout is "qiz"[\s\S]*2 errors, 0 warnings/);
  });

  test('does not fail for a warning', async () => {
    edit((text) => text.replace('Café & mehr.', 'Café  & mehr.'), join(site, 'quizzes/02-gut.yaml'));
    await expect(built()).resolves.not.toEqual([]);
  });
});

describe('while editing', () => {
  let server: ViteDevServer;
  beforeAll(async () => {
    server = await createServer({ ...settings, plugins: [course()], server: { middlewareMode: true, ws: false } });
  });
  afterAll(() => server.close());
  /** Edits, and tells of it as the watcher does: when a file system tells is not what is tested. */
  const save = (change: (text: string) => string): void => {
    edit(change);
    server.watcher.emit('all', 'change', slides);
  };
  const page = (): Promise<string> => server.transformIndexHtml('/', readFileSync(join(site, 'index.html'), 'utf8'));

  test('the page has the course and no policy', async () => {
    const html = await page();
    expect(html).toContain('<section id="k2-s01"');
    expect(html).not.toContain('Content-Security-Policy');
  });

  test('a mistake shows in its place after the change, and goes when it is mended', async () => {
    save((text) => text.replace('::: vote', '::: vot'));
    await expect.poll(page, { timeout: 5000 }).toContain('class="slide broken"');
    expect(await page()).toContain('<section id="k2-s02" class="slide two-column"');
    save((text) => text.replace('::: vot\n', '::: vote\n'));
    await expect.poll(page, { timeout: 5000 }).not.toContain('broken');
  });

  test('data follows a change', async () => {
    const notes = async (): Promise<string> => (await server.transformRequest('virtual:course/K2/notes'))?.code ?? '';
    expect(await notes()).toContain('Erst fragen');
    save((text) => text.replace('Erst fragen', 'Zuerst fragen'));
    await expect.poll(notes, { timeout: 5000 }).toContain('Zuerst fragen');
  });
});
