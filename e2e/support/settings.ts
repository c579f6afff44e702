import type { Page } from '@playwright/test';

const spacing = `*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;

/** What people set for themselves; each of them holds for the whole page. `zoom` is 1280 × 720 magnified four times. */
const settings = {
  none: { css: '' },
  'text at 200 %': { css: 'html { font-size: 200% !important; }' },
  'the text spacing of WCAG 1.4.12': { css: spacing },
  'magnified four times': { css: '', screen: { width: 320, height: 180 } },
} as const;

/** Calls `look` with the page as it is and with each of these; the page's policy has to be off, because it refuses them. */
export async function inEverySetting(
  page: Page,
  phone: { readonly width: number; readonly height: number },
  look: (setting: string) => Promise<void>,
): Promise<void> {
  for (const [setting, { css, ...window }] of Object.entries(settings)) {
    await page.setViewportSize('screen' in window ? window.screen : phone);
    const style = css ? await page.addStyleTag({ content: css }) : undefined;
    await look(setting);
    await style?.evaluate((element) => (element as Element).remove());
  }
  await page.setViewportSize(phone);
}
