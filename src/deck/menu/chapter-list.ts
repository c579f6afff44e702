import { html, nothing, type TemplateResult } from 'lit';
import type { ChapterEntry, Contents, SlideEntry } from '../../model/chapter.ts';
import { checkOf } from '../../model/check-slide.ts';
import { deckMenu as words } from '../../strings/deck-menu.ts';
import type { Jump } from './menu-access.ts';

/** The chapters of the day: where each begins, how long it takes, how much of it is past, and its check. */
export function chapterList(contents: Contents, now: SlideEntry, jump: Jump): TemplateResult {
  const row = (chapter: ChapterEntry): TemplateResult => {
    const ofChapter = contents.slides.filter((slide) => slide.chapter === chapter.id);
    const first = ofChapter.find(({ off }) => !off) ?? ofChapter[0];
    const check = checkOf(contents, chapter.id);
    const part = Math.min(1, Math.max(0, (now.from - chapter.from) / Math.max(1, chapter.minutes)));
    const isCurrent = chapter.id === now.chapter;
    return html`<li class=${isCurrent ? 'now' : nothing} .style=${`--part: ${part * 100}%`}>
      <button
        type="button"
        class="menu-chapter"
        aria-current=${isCurrent ? 'step' : nothing}
        ?disabled=${!first}
        @click=${() => first && jump(first.id)}
      >
        <b aria-hidden="true">${chapter.number}</b>
        <span class="menu-name"><span class="vh">${words.chapter(chapter.number)} </span>${chapter.title}</span>
        <span class="menu-minutes">${first?.off ? words.off : words.minutes(chapter.minutes)}</span>
      </button>
      ${
        check
          ? html`<button
              type="button"
              class="menu-check"
              @click=${() => jump(check.slide.id, `[data-quiz="${check.set}"]`)}
            >
              ${nameOf(check.slide)} <span class="vh">${words.ofChapter(chapter.number)}</span>
            </button>`
          : nothing
      }
    </li>`;
  };
  return html`<ol class="menu-chapters" aria-label=${words.chapters}>${contents.chapters.map(row)}</ol>`;
}

/** „Kurz geprüft: Kapitel 6“ without its chapter, which stands beside it. */
function nameOf({ headline }: SlideEntry): string {
  return headline.split(':')[0] ?? headline;
}
