import './styles.css';
import { html, render } from 'lit';
import { passport } from '../../strings/passport.ts';
import { settings as words } from '../../strings/settings.ts';
import type { PageAccess } from '../page-access.ts';
import { pageFrame } from '../page-frame.ts';
import { choiceView } from './choice-view.ts';
import { type ChoiceName, choose } from './choices.ts';
import { PassportPanel } from './passport-panel.ts';
import { textsView } from './texts-view.ts';

/** The settings: how the course looks and is used, what this device holds, and what the page promises. */
export function showSettings({ contents, course, readerAddress, pageAddress }: PageAccess): void {
  const body = pageFrame(document, words.title, contents.title, readerAddress());
  const back = document.querySelector<HTMLAnchorElement>('.page-back');
  let isKept = true;
  const take = (name: ChoiceName, value: string): void => {
    isKept = choose(name, value);
    // A choice can change what the address asks for.
    if (back) back.href = readerAddress();
    draw();
  };
  const draw = (): void => {
    const choice = (name: ChoiceName) => choiceView(name, words[name], take);
    render(
      html`<p class="page-lead">${isKept ? words.kept : words.notKept}</p>
        <section class="settings-part" aria-labelledby="anzeige-h">
          <h2 id="anzeige-h">${words.display}</h2>
          ${choice('theme')} ${choice('size')} ${choice('motion')}
        </section>
        <section class="settings-part" aria-labelledby="bedienung-h">
          <h2 id="bedienung-h">${words.control}</h2>
          ${choice('keys')} ${choice('exercises')}
        </section>
        <section class="settings-part" aria-labelledby="antworten-h">
          <h2 id="antworten-h">${passport.heading}</h2>
          <div class="passport"></div>
        </section>
        ${textsView(contents.email, readerAddress('anbieter'), pageAddress('nachweis'))}`,
      body,
    );
  };
  draw();
  const panel = body.querySelector<HTMLElement>('.passport');
  if (panel) new PassportPanel(panel, course.record, course.now);
}
