import { html, type TemplateResult } from 'lit';
import { type ChoiceName, chosen } from './choices.ts';

interface ChoiceWords {
  readonly legend: string;
  readonly hint: string;
  readonly options: Readonly<Record<string, string>>;
}

/** One question of the settings as radio buttons in a row; the first option is the usual one. */
export function choiceView(
  name: ChoiceName,
  { legend, hint, options }: ChoiceWords,
  choose: (name: ChoiceName, value: string) => void,
): TemplateResult {
  const values = Object.keys(options);
  const now = values.includes(chosen(name)) ? chosen(name) : values[0];
  const hintId = `${name}-hint`;
  return html`<fieldset class="setting" aria-describedby=${hintId}>
    <legend>${legend}</legend>
    <div class="segments">
      ${values.map(
        (value) => html`<label class="segment"><input type="radio" name=${name} value=${value} .checked=${value === now}
          @change=${() => choose(name, value)}><span>${options[value]}</span></label>`,
      )}
    </div>
    <p class="setting-hint" id=${hintId}>${hint}</p>
  </fieldset>`;
}
