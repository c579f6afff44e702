import { html, type TemplateResult } from 'lit';
import type { Verdict } from '../../model/outcome.ts';
import { item as common } from '../../strings/item.ts';
import { ladder as words } from '../../strings/ladder.ts';
import { renderIcon } from '../shared/verdict.ts';
import { markClass, type Rung, type Standing } from './ladder-view.ts';
import { renderNameplate } from './person.ts';

/** Number and name, as they stand on the rung. */
export function renderRungName({ step, field }: Pick<Rung, 'step' | 'field'>): TemplateResult {
  return html`<p class="rung-name"><span class="step-number">${step}</span> <b>${field.text}</b></p>`;
}

export interface StandingLook {
  readonly open: boolean;
  /** Where nothing can be done with it, it is plain text. */
  readonly button: boolean;
  /** Its person is selected; or, checked, its reason is read. */
  readonly pressed: boolean;
  onClick(event: MouseEvent): void;
}

/** One person on one rung: dragged, clicked to select her, and once checked to read the reason. */
export function renderStanding(standing: Standing, look: StandingLook): TemplateResult {
  const { key, person, rung, mark } = standing;
  const state = mark ? markClass[mark.verdict] : '';
  const looks = `chip standing ${state} ${look.pressed ? (look.open ? 'selected' : 'read') : ''}`;
  const name = words.standing(person.name, rung.place) + (mark ? `: ${verdictWord[mark.verdict]}` : '');
  const inside = html`${state === 'ok' || state === 'bad' ? renderIcon(state) : ''}${renderNameplate(person)}`;
  if (!look.button) return html`<span class=${looks} role="img" aria-label=${name}>${inside}</span>`;
  return html`<button type="button" class=${looks} data-standing=${key} data-grip=${person.card.id} data-origin=${rung.field.id}
    ?data-why=${!look.open} aria-label=${name} aria-pressed=${look.pressed} @click=${look.onClick}>${inside}</button>`;
}

const verdictWord: Readonly<Record<Verdict, string>> = {
  right: common.right,
  wrong: common.notYet,
  missed: words.missed,
  neutral: words.neutral,
};
