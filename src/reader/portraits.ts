import { render, type TemplateResult } from 'lit';

type LoadPortraits = Readonly<Record<string, () => Promise<Readonly<Record<string, TemplateResult>>>>>;

/** A phone held upright shows the tall drawing where there is one. */
const upright = '(max-width: 600px)';

/** Adds the tall drawings of a chapter; which one is seen is the stylesheet's matter. Asking again costs nothing. */
export class Portraits {
  readonly #asked = new Set<string>();

  constructor(
    private readonly page: Document,
    private readonly loadPortraits: LoadPortraits,
  ) {}

  async show(chapter: string): Promise<void> {
    const load = this.loadPortraits[chapter];
    if (!load || this.#asked.has(chapter) || !this.page.defaultView?.matchMedia(upright).matches) return;
    this.#asked.add(chapter);
    for (const [key, drawing] of Object.entries(await load())) {
      const [slide, diagram] = key.split('/');
      const figure = this.page.querySelector(`#${slide} [data-diagram="${diagram}"]`);
      const wide = figure?.querySelector(':scope > svg');
      if (!figure || !wide) continue;
      const tall = this.page.createElement('div');
      tall.className = 'portrait';
      render(drawing, tall);
      wide.replaceWith(tall);
    }
  }
}
