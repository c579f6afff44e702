import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root, runCommand } from '../../run.mjs';
import { serve } from '../../static-server.mjs';
import { PEERS } from './decks.mjs';
import { CHAPTER, readEightSlides } from './eight-slides.mjs';
import { install, sizeOf, versionOf } from './install.mjs';
import { report } from './report.mjs';
import { visitDeck } from './visit.mjs';

/** Visits of each deck; the decks take turns, so that a busy moment of the machine meets all. */
const ROUNDS = 9;
const FILE = 'docs/comparison.md';

/**
 * Builds the same eight slides with other programs, visits all and writes docs/comparison.md. The site must be built.
 * @param {import('playwright').Browser} browser
 * @param {number} ownBuild ms that the build of the site took
 * @returns {Promise<string>} the report
 */
export async function comparePeers(browser, ownBuild) {
  const slides = await readEightSlides(browser);
  const own = {
    version: '',
    site: join(root, 'dist'),
    turns: true,
    build: ownBuild,
    size: sizeOf(join(root, 'node_modules')),
  };
  const decks = [
    {
      ...own,
      name: 'this deck',
      note: 'the whole day from its first slide: 80 slides with drawings, 23 exercises and 68 questions',
      query: '?ansicht=folien',
    },
    {
      ...own,
      name: 'this deck, in its middle',
      note: 'the same, opened at the first of the eight slides',
      query: `?ansicht=folien#/${CHAPTER}-s01`,
    },
  ];
  for (const peer of PEERS) decks.push(await buildPeer(peer, slides));
  const visits = decks.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, deck] of decks.entries()) visits[index].push(await visitOnce(browser, deck));
  }
  const text = report(
    decks.map((deck, index) => ({ ...deck, visits: visits[index] })),
    {
      rounds: ROUNDS,
      browser: browser.version(),
      node: process.versions.node,
      machine: `${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[1]?.toFixed(1)}`,
      commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
      date: new Date().toISOString().slice(0, 10),
    },
  );
  writeFileSync(join(root, FILE), text);
  return `${text}\nWritten to ${FILE}`;
}

async function buildPeer({ name, note, packages, version, write, build, site }, slides) {
  const folder = join(root, '.cache/peers', name.replace(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  if (Object.keys(packages).length) await install(folder, packages);
  rmSync(join(folder, site), { recursive: true, force: true });
  write(slides, folder);
  const from = performance.now();
  if (build && (await runCommand(process.execPath, build, { cwd: folder, stdio: 'ignore' })) !== 0)
    throw new Error(`${name} does not build`);
  return {
    name,
    note,
    version: version && `${version} ${versionOf(folder, version)}`,
    site: join(folder, site),
    query: '',
    turns: version !== '',
    build: build && performance.now() - from,
    size: sizeOf(join(folder, 'node_modules')),
  };
}

async function visitOnce(browser, { site, query, turns }) {
  const { port, close } = await serve({ folder: site, packs: true });
  const visit = await visitDeck(browser, `http://127.0.0.1:${port}/${query}`, turns);
  close();
  return visit;
}
