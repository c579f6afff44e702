import { ContextConsumer } from '@lit/context';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { calendarFile } from '../../progress/repetition/calendar.ts';
import { gaps } from '../../progress/repetition/dates.ts';
import { type Day, dayOf, dayText, localDay } from '../../progress/repetition/day.ts';
import { repetition } from '../../strings/repetition.ts';
import { announce } from '../shared/announce.ts';
import { courseContext } from '../shared/course-context.ts';
import { dayName } from '../shared/day-name.ts';
import { LightElement } from '../shared/light-element.ts';

const words = repetition.calendar;
const fileName = 'wiederholen.ics';
/** Length of an entry in minutes. */
const minutes = 10;

/**
 * Writes the three dates of repetition into a calendar file. The learner picks the day of the course and the time; the
 * file is made here and goes nowhere.
 *
 * @fires smm-announce - a message for the page's live region
 */
export class SmmCalendar extends LightElement {
  static #instances = 0;
  readonly #uid = `calendar-${++SmmCalendar.#instances}`;
  readonly #course = new ContextConsumer(this, { context: courseContext, subscribe: true });

  /** As typed; nothing before, which is the day of today. */
  @state() private start: string | undefined;
  @state() private time = '18:00';
  @state() private note = '';

  protected override get isReady(): boolean {
    return this.#course.value !== undefined;
  }

  get #startDay(): Day | undefined {
    return dayOf(this.start ?? dayText(this.#today));
  }

  get #today(): Day {
    return localDay(this.#course.value?.now() ?? 0);
  }

  /** Minutes after midnight. */
  get #begins(): number | undefined {
    const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(this.time) ?? [];
    return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
  }

  #save(): void {
    const [start, begins, course] = [this.#startDay, this.#begins, this.#course.value];
    if (start === undefined || begins === undefined || !course) {
      this.#say(words.invalid);
      return;
    }
    const file = calendarFile({
      events: gaps.map((gap) => {
        const url = new URL(`?ansicht=wiederholen&tag=${gap}`, location.href).href;
        return {
          uid: `${course.seed}-${gap}@smm-tag8`,
          day: start + gap,
          title: words.title(gap),
          description: [...words.description, '', url].join('\n'),
          url,
        };
      }),
      begins,
      minutes,
      stamp: course.now(),
    });
    download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), fileName);
    this.#say(words.done);
  }

  #say(note: string): void {
    this.note = note;
    announce(this, note);
  }

  protected override render(): TemplateResult {
    const start = this.#startDay;
    return html`<div class="calendar" role="group" aria-label=${words.heading}>
      <div class="calendar-fields">
        <label for="${this.#uid}-day">${words.start}<input type="date" id="${this.#uid}-day" required
          .value=${this.start ?? dayText(this.#today)} @input=${(event: Event) => {
            this.start = typed(event);
            this.note = '';
          }}></label>
        <label for="${this.#uid}-time">${words.time}<input type="time" id="${this.#uid}-time" required .value=${this.time}
          @input=${(event: Event) => {
            this.time = typed(event);
            this.note = '';
          }}></label>
      </div>
      ${
        start === undefined
          ? nothing
          : html`<p>${words.dates}:</p><div class="calendar-dates" role="list">${gaps.map(
              (gap) => html`<b role="listitem">${dayName(start + gap)}</b>`,
            )}</div>`
      }
      <button type="button" class="btn primary" @click=${() => this.#save()}>${words.button}</button>
      <p class="calendar-note">${this.note || words.hint}</p>
    </div>`;
  }
}

function typed({ currentTarget }: Event): string {
  return currentTarget instanceof HTMLInputElement ? currentTarget.value : '';
}

/** Saves a file that this page has made. */
function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Safari reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
