import { render, type TemplateResult } from 'lit';

/** A phone held upright shows the tall drawing where there is one. */
const upright = '(max-width: 600px)';

/** Adds the tall drawings of the chapters in the page; which one is seen is the stylesheet's matter. */
export async function showPortraits(
  page: Document,
  loadPortraits: Readonly<Record<string, () => Promise<Readonly<Record<string, TemplateResult>>>>>,
): Promise<void> {
  if (!page.defaultView?.matchMedia(upright).matches) return;
  for (const load of Object.values(loadPortraits)) {
    for (const [key, drawing] of Object.entries(await load())) {
      const [slide, diagram] = key.split('/');
      const figure = page.querySelector(`#${slide} [data-diagram="${diagram}"]`);
      const wide = figure?.querySelector(':scope > svg');
      if (!figure || !wide) continue;
      const tall = page.createElement('div');
      tall.className = 'portrait';
      render(drawing, tall);
      wide.replaceWith(tall);
    }
  }
}
