import { readFile } from 'node:fs/promises';
import { giveAnything } from './support/any-answer.ts';
import { writtenItem } from './support/course.ts';
import { overflow } from './support/measure.ts';
import { expectWorkSheet } from './support/paper.ts';
import { phones } from './support/phones.ts';
import { optionOf, pick, pickAlone } from './support/singles.ts';
import { exerciseReady, expect, openReader, test } from './support/site.ts';

for (const { screen, tag } of phones) {
  test.describe(`at ${screen.width}×${screen.height}`, () => {
    test.use({ viewport: screen, isMobile: true });

    test('L8: three dates go into the own calendar, and after seven days its link asks six questions of three chapters', {
      tag,
    }, async ({ page }) => {
      test.slow();
      await page.clock.setFixedTime(new Date(2026, 10, 26, 15));
      for (const id of ['q-k1-03', 'q-k2-07', 'q-k4-04']) await pickAlone(page, id, false);
      await openReader(page, 'k9-s07');
      const calendar = page.locator('#k9-s07 .calendar');
      await calendar.getByLabel('Uhrzeit').fill('07:15');
      const downloading = page.waitForEvent('download');
      await calendar.getByRole('button', { name: 'Termine in meinen Kalender' }).tap();
      const file = await readFile(await (await downloading).path(), 'utf8');
      expect(file.match(/^DTSTART:.*(?=\r$)/gm)).toEqual([
        'DTSTART:20261127T071500',
        'DTSTART:20261203T071500',
        'DTSTART:20261217T071500',
      ]);
      const [link = ''] = /(?<=^URL:).*tag=7$/m.exec(file.replace(/\r\n /g, '').replace(/\r/g, '')) ?? [];

      await page.clock.setFixedTime(new Date(2026, 11, 3, 7, 15));
      await page.goto(link);
      await expect(page.getByText('Nach 7 Tagen.')).toBeVisible();
      const set = page.locator('smm-repetition');
      const asked: string[] = [];
      for (let number = 1; number <= 6; number += 1) {
        await expect(set.getByText(`Frage ${number} von 6`)).toBeVisible();
        await exerciseReady(page, 'smm-repetition [data-item]');
        const item = set.locator('[data-item]');
        const id = (await item.getAttribute('data-item')) ?? '';
        asked.push(id.slice(0, 4));
        if (optionOf(id, true) === undefined) await giveAnything(item, 'Prüfen');
        else await pick(item, id, true);
        expect(await overflow(page)).toEqual([]);
        await set.getByRole('button', { name: 'Weiter', exact: true }).tap();
      }
      expect(new Set(asked).size).toBeGreaterThanOrEqual(3);
      await expect(page.getByRole('heading', { name: 'Für heute ist es geschafft' })).toBeVisible();
      await expect(page.getByText('Nächster Termin: Donnerstag, 17. Dezember.')).toBeVisible();
    });

    test('L9: the own strategy, pasted into a letter, keeps its headings and is complete', { tag }, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await openReader(page, 'k9-s05');
      await exerciseReady(page, '#k9-s05');
      const canvas = page.locator('#k9-s05 smm-canvas');
      const labels = (writtenItem('u19-canvas').fields ?? []).map(({ label }) => label ?? '');
      // The last field stays empty.
      const written = labels.slice(0, -1);
      for (const label of written) {
        await canvas.getByRole('textbox', { name: label, exact: true }).tap();
        await page.keyboard.insertText(`Anfang ${label}. ${'Wort für Wort. '.repeat(20)}Ende ${label}.`);
      }
      await canvas.getByRole('button', { name: 'Als Text kopieren' }).tap();
      await expect(page.locator('#announcer')).toHaveText('Text kopiert.');
      expect(await overflow(page)).toEqual([]);

      await page.evaluate(() => {
        document.body.replaceChildren(Object.assign(document.createElement('textarea'), { id: 'letter' }));
      });
      await page.locator('#letter').focus();
      await page.keyboard.press('ControlOrMeta+V');
      const letter = await page.locator('#letter').inputValue();
      const lines = letter.split('\n');
      expect(lines.filter((line, index) => labels.includes(line) && /^-+$/.test(lines[index + 1] ?? ''))).toEqual(
        labels,
      );
      for (const label of written) expect(letter).toContain(`Ende ${label}.`);
      expect(letter).toContain('(noch leer)');
    });

    test('L12: the cases of the crisis print as a sheet of one page that is filled by hand', { tag }, async ({
      page,
    }) => {
      await expectWorkSheet(page, {
        exercise: 'u17-faelle',
        rows: 12,
        choices: ['Wurst im Werbespot', 'heimlich löschen', 'eigene Regeln einhalten'],
      });
    });
  });
}
