import { exercisesOf, questionsOf, writtenChapters } from './support/course.ts';
import {
  exerciseReady,
  expect,
  onEveryStage,
  openReader,
  showInReader,
  slideIds,
  slideReady,
  test,
} from './support/site.ts';

test('a walk through everything asks the own folder only, and breaks no rule of the policy', { tag: '@gate' }, async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      broken.push(`${violatedDirective} ${blockedURI}`),
    );
  });
  const expectKept = async (place: string): Promise<void> => {
    expect(await page.evaluate(() => (window as unknown as { broken: readonly string[] }).broken), place).toEqual([]);
  };

  await onEveryStage(page, '', async () => undefined);
  await expectKept('deck');
  await openReader(page);
  for (const slide of await slideIds(page)) {
    await showInReader(page, slide);
    await slideReady(page, slide);
  }
  await expectKept('reader');
  for (const view of ['einstellungen', 'wiederholen', 'glossar', 'sprecher']) {
    await page.goto(`?ansicht=${view}`);
    await page.waitForLoadState('networkidle');
    await expectKept(view);
  }
  for (const id of writtenChapters.flatMap((chapter) => [...exercisesOf(chapter), ...questionsOf(chapter)])) {
    await page.goto(`?ansicht=lesen&test=7&aufgabe=${id}`);
    await exerciseReady(page, '.alone');
    await expectKept(id);
  }
  console.log(`requests: ${asked.length}`);
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter((one) => !one.startsWith(`GET ${baseURL}`))).toEqual([]);
});
