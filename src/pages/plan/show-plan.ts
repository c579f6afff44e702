import './styles.css';
import { runPlan as words } from '../../strings/run-plan.ts';
import type { PageAccess } from '../page-access.ts';
import { pageFrame } from '../page-frame.ts';
import { PlanPage } from './plan-page.ts';
import { PlanState } from './plan-state.ts';

/** Shows the run plan: what is shown today, from when, with which breaks. */
export async function showPlan(access: PageAccess): Promise<void> {
  const body = pageFrame(document, words.title, access.contents.title, access.readerAddress());
  body.classList.add('plan-page');
  try {
    const plans = await access.loadPlans();
    new PlanPage(body, access, new PlanState(access.contents, plans, access.plan)).draw();
  } catch {
    body.append(words.loadFailed);
  }
}
