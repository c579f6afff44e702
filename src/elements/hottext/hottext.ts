import { html, nothing, type TemplateResult } from 'lit';
import type { Choice, HottextItem } from '../../model/item.ts';
import type { Mark } from '../../model/outcome.ts';
import { given, withValues } from '../../model/response.ts';
import { hottext as words } from '../../strings/hottext.ts';
import { ItemElement } from '../shared/item-element.ts';
import { stateOf } from '../shared/judgement.ts';
import { renderJudgements } from '../shared/judgements.ts';
import { renderIcon } from '../shared/verdict.ts';

/** A text of up to so many characters fits beside the question on a slide. */
const shortText = 220;

/**
 * A text whose phrases are marked: kind `hottext`.
 *
 * @fires smm-announce - see ItemElement; also at every mark
 */
export class SmmHottext extends ItemElement<HottextItem> {
  protected override describeMissing(): string {
    return words.markFirst;
  }

  protected override controlOf(): HTMLElement | null {
    return this.querySelector('.phrase');
  }

  protected override shapeOf({ body }: HottextItem): 'side' | 'full' {
    const length = body.segments.reduce((sum, { text }) => sum + text.length, 0);
    return length <= shortText ? 'side' : 'full';
  }

  protected override explainScore(): string | undefined {
    const outcome = this.controller.outcome;
    if (!outcome || outcome.correctness === 'right') return undefined;
    const count = (wanted: string) => outcome.marks.filter(({ verdict }) => verdict === wanted).length;
    return words.partly(count('right'), count('wrong'));
  }

  #toggle(phrase: Choice): void {
    if (!this.open) return;
    const { response } = this.controller.session;
    const before = given(response, 'marks');
    const marked = !before.includes(phrase.id);
    const now = marked ? [...before, phrase.id] : before.filter((id) => id !== phrase.id);
    this.controller.edit(withValues(response, 'marks', now));
    this.say(marked ? words.marked(phrase.text, now.length) : words.unmarked(phrase.text, now.length));
  }

  protected override renderBody({ body }: HottextItem): TemplateResult {
    const phrases = body.segments.filter((segment) => 'id' in segment);
    return html`<p class="slip sentence">${body.segments.map((segment) =>
      'id' in segment ? this.#renderPhrase(segment) : segment.text,
    )}</p>
    ${renderJudgements(
      phrases.map((phrase) => ({
        part: phrase.id,
        id: this.#judgementId(phrase),
        label: words.label(phrase.text),
        marks: this.#marksOf(phrase),
      })),
      this.reasons,
      this.inDeck,
    )}`;
  }

  #renderPhrase(phrase: Choice): TemplateResult {
    const marks = this.#marksOf(phrase);
    const state = stateOf(marks);
    const pressed = given(this.controller.session.response, 'marks').includes(phrase.id);
    return html`<button type="button" class="phrase ${state}" aria-pressed=${pressed}
      aria-disabled=${this.open ? nothing : 'true'} aria-describedby=${marks.length ? this.#judgementId(phrase) : nothing}
      @click=${() => this.#toggle(phrase)}>${renderIcon(state)}<span>${phrase.text}</span></button>`;
  }

  #judgementId({ id }: Choice): string {
    return `${this.uid}-judgement-${id}`;
  }

  #marksOf({ id }: Choice): readonly Mark[] {
    return this.marks.filter(({ value }) => value === id);
  }
}
