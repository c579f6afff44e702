import type { Page } from '@playwright/test';

/** Opens a page beside the course and waits until it is drawn. */
export async function openPage(
  page: Page,
  name: 'start' | 'ablauf' | 'nach-dem-kurs' | 'einstellungen',
  query = '',
): Promise<void> {
  await page.goto(`?ansicht=${name}${query}`);
  await page.waitForSelector('html[data-ready]', { state: 'attached' });
}
