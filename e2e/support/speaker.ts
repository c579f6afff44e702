import type { BrowserContext, Page } from '@playwright/test';

/** Opens the speaker view in a window of its own, beside the deck. */
export async function openSpeaker(context: BrowserContext, slide = ''): Promise<Page> {
  const speaker = await context.newPage();
  await speaker.goto(`?ansicht=sprecher&test=7${slide ? `#/${slide}` : ''}`);
  await speaker.waitForSelector('html[data-ready]', { state: 'attached' });
  return speaker;
}
