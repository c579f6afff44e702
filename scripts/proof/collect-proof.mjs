import { execFileSync, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { weighBudgets } from '../bench/table.mjs';
import { recordDeck } from '../bench/traffic.mjs';
import { launchOptions } from '../browser.mjs';
import { root } from '../run.mjs';
import { serve } from '../static-server.mjs';
import { readJourneys, readUnits } from './results.mjs';

/**
 * All numbers of the proof, from a run that has just ended and from the site that it built.
 * @param {readonly { name: string, seconds: number, ok: boolean }[]} steps what was run
 * @param {{ units: string, journeys: string }} reports files of the two runners
 */
export async function collectProof(steps, reports) {
  const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  return {
    version: 1,
    date: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short', 'HEAD'),
    changed: git('status', '--porcelain').length > 0,
    steps: steps.map(({ name, seconds, ok }) => ({ name, seconds: Math.round(seconds), ok })),
    units: readUnits(reports.units),
    journeys: readJourneys(reports.journeys),
    course: courseFacts(),
    ...(await lookAtSite()),
  };
}

/** What the course check proves about statements, questions and the story, in its own words and as numbers. */
function courseFacts() {
  const { stdout } = spawnSync(process.execPath, [join(root, 'scripts/check-course.mjs')], { encoding: 'utf8' });
  const lines = stdout
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('Checked in'));
  return {
    lines,
    taught: share(stdout, /taught: (\d+) of (\d+)/),
    questions: share(stdout, /Questions: (\d+) of (\d+)/),
  };
}

function share(text, pattern) {
  const [, is, of] = pattern.exec(text) ?? [];
  return { is: Number(is ?? 0), of: Number(of ?? 0) };
}

async function lookAtSite() {
  const { chromium } = await import('playwright');
  const site = await serve({ folder: join(root, 'dist') });
  const browser = await chromium.launch(launchOptions());
  const machine = { cores: cpus().length, node: process.versions.node, chromium: browser.version() };
  const { first, all, foreign, slides } = await recordDeck(browser, `http://127.0.0.1:${site.port}/?ansicht=folien`);
  await browser.close();
  site.close();
  return { machine, deck: { slides, requests: all.length, foreign, sizes: weighBudgets(first) } };
}
