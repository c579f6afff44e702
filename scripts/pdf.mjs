/**
 * `npm run pdf`: sets up, builds, and writes everything that is printed to pdf/: the handout, the trainer's script, and all
 * work sheets with their keys as variants A and B. `-- --site https://kurs.example/tag8/` says where learners find the
 * course: each sheet then carries a QR code to its task there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBuiltSite } from './built-site.mjs';
import { readOptions } from './options.mjs';
import { countPages } from './pdf/count-pages.mjs';
import { root } from './run.mjs';

const FOLDER = 'pdf';
const FILES = [
  { name: 'handout', query: 'blatt=handout' },
  { name: 'notizen', query: 'blatt=notizen' },
  ...['A', 'B'].flatMap((letter) => [
    { name: `arbeitsblaetter-${letter.toLowerCase()}`, query: `blatt=alle&variante=${letter}` },
    { name: `loesungen-${letter.toLowerCase()}`, query: `blatt=alle&variante=${letter}&loesung=1` },
  ]),
];

const { values } = readOptions(
  `npm run pdf [-- --site https://kurs.example/tag8/]
Writes all that is printed to pdf/. --site says where learners find the course: sheets then carry QR codes.`,
  { site: { type: 'string' } },
);
const site = siteOf(values.site);
const { address: local, browser, close } = await openBuiltSite();
const page = await browser.newPage({ locale: 'de-DE', serviceWorkers: 'block' });
// The page believes to stand where learners find it; nothing is asked from there.
if (site) {
  await page.route(`${new URL(site).origin}/**`, async (route) => {
    const response = await page.request.get(route.request().url().replace(site, local));
    await route.fulfill({ response });
  });
}
mkdirSync(join(root, FOLDER), { recursive: true });
for (const { name, query } of FILES) {
  await page.goto(`${site ?? local}?ansicht=druck&${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  writeFileSync(join(root, FOLDER, `${name}.pdf`), pdf);
  console.log(`${FOLDER}/${name}.pdf  ${countPages(pdf)} pages, ${Math.ceil(pdf.length / 1000)} kB`);
}
await close();
if (!site) console.log('Without QR codes: say where the course is with -- --site https://…');

/** The address with a slash at its end; ends the process where it is none. */
function siteOf(address) {
  if (address === undefined) return undefined;
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    console.error(`--site wants the address of the course, for example https://kurs.example/tag8/; this is ${address}`);
    process.exit(1);
  }
  const { origin, pathname } = new URL(address);
  return origin + pathname.replace(/\/?$/, '/');
}
