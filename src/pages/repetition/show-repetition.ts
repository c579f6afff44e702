import { render } from 'lit';
import { type Gap, gaps } from '../../progress/repetition/dates.ts';
import { repetition as words } from '../../strings/repetition.ts';
import type { PageAccess } from '../page-access.ts';
import { pageFrame } from '../page-frame.ts';
import { RepetitionPage } from './repetition-page.ts';

/** Shows what is to be repeated today, the notebook of mistakes, the dates and where to practise freely. */
export async function showRepetition(access: PageAccess): Promise<void> {
  const body = pageFrame(document, words.title, access.contents.title, access.readerAddress());
  body.classList.add('repetition-page');
  try {
    const review = await access.loadReview();
    let page = new RepetitionPage(access, review, gapOf(new URL(location.href)));
    const draw = (): void => {
      render(page.render(draw), body);
      void access.prepare(body);
    };
    const drawAll = async (): Promise<void> => {
      draw();
      await page.loadMistakes();
      draw();
    };
    body.addEventListener('smm-outcome', () => void drawAll());
    // A phone keeps the page open for days.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || !page.isOver) return;
      page = new RepetitionPage(access, review, undefined);
      void drawAll();
    });
    await drawAll();
  } catch {
    body.append(words.loadFailed);
  }
}

/** The date to which a calendar has led: `&tag=7`. */
function gapOf({ searchParams }: URL): Gap | undefined {
  return gaps.find((gap) => String(gap) === searchParams.get('tag'));
}
