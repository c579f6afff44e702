import { html, nothing, render, type TemplateResult } from 'lit';
import { type StorageStatus, storageStatus } from '../../offline/storage-status.ts';
import { type Difference, differenceOf, isEmpty } from '../../progress/passport/difference.ts';
import { longestPassport } from '../../progress/passport/passport.ts';
import { type ReadPassport, type Refusal, readPassport } from '../../progress/passport/read-passport.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import { emptySnapshot, mergeSnapshots, type Snapshot } from '../../progress/snapshot.ts';
import { passport as words } from '../../strings/passport.ts';
import { saveBackup as saveWord } from '../../strings/storage.ts';
import { previewView } from './preview-view.ts';
import { saveBackup } from './save-backup.ts';

/** Where the learner is with one of the three actions. */
type State =
  | { readonly name: 'idle' }
  | { readonly name: 'told'; readonly sentence: string }
  | { readonly name: 'refused'; readonly why: Refusal }
  | { readonly name: 'preview'; readonly read: ReadPassport; readonly difference: Difference }
  | { readonly name: 'asked' };

const idle: State = { name: 'idle' };

/**
 * „Ihre Antworten“: what this device holds, saving it as a file, taking a file over, deleting everything.
 *
 * Owns: which of these is under way, where the focus goes, what was deleted, until the page is left. Does not own: the
 * record, the format of the file.
 */
export class PassportPanel {
  #state: State = idle;
  #use: StorageStatus | undefined;
  /** The control that began what is under way. */
  #begun: HTMLElement | null = null;
  /** What was deleted, to bring it back. */
  #removed: Snapshot | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly record: LearnerRecord,
    private readonly now: () => number,
  ) {
    record.subscribe(() => this.#draw());
    this.#draw();
    void this.#askForUse();
  }

  async #askForUse(): Promise<void> {
    this.#use = await storageStatus();
    this.#draw();
  }

  /** Every step ends with a sentence or a question, and the focus goes there; at the end back to where it came from. */
  #show(state: State): void {
    this.#begun = this.host.querySelector<HTMLElement>('.actions :focus') ?? this.#begun;
    this.#state = state;
    this.#draw();
    (this.host.querySelector<HTMLElement>('[data-focus]') ?? this.#begun)?.focus();
  }

  #save(): void {
    this.#show({ name: 'told', sentence: words.saved(saveBackup(this.record, this.now())) });
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = file.size > longestPassport ? 'large' : readPassport(await file.text());
    // The same file can be chosen again.
    input.value = '';
    if (typeof read === 'string') this.#show({ name: 'refused', why: read });
    else this.#show({ name: 'preview', read, difference: differenceOf(this.record.all(), read.snapshot) });
  }

  async #take({ snapshot }: ReadPassport): Promise<void> {
    const isKept = await this.record.merge(snapshot);
    this.#show({ name: 'told', sentence: isKept ? words.taken : words.takenNotKept });
  }

  async #remove(): Promise<void> {
    const before = this.record.all();
    if (!(await this.record.clear())) {
      this.#show({ name: 'told', sentence: words.notRemoved });
      return;
    }
    // Deleted once more before it was brought back: all of it can come back.
    this.#removed = mergeSnapshots(this.#removed ?? emptySnapshot, before);
    this.#show(idle);
  }

  async #undo(before: Snapshot): Promise<void> {
    this.#removed = undefined;
    await this.record.merge(before);
    this.#show({ name: 'told', sentence: words.undone });
  }

  #draw(): void {
    render(this.#view(), this.host);
  }

  #view(): TemplateResult {
    const { attempts, sessions, values } = this.record.all();
    const isEmptyHere = attempts.size + sessions.size + values.size === 0;
    return html`<p>${isEmptyHere ? words.nothing : words.held(attempts.size, sessions.size, values.size)}</p>
      ${isEmptyHere ? nothing : this.#useView()}
      <div class="actions">
        ${isEmptyHere ? nothing : this.#saveView()} ${this.#loadView()} ${isEmptyHere ? nothing : this.#removeView()}
      </div>
      ${this.#stateView()} ${this.#removed ? this.#removedView(this.#removed) : nothing}`;
  }

  #useView(): TemplateResult | typeof nothing {
    if (!this.#use) return nothing;
    const { usage, persisted } = this.#use;
    return html`<p>${usage === undefined ? nothing : words.used(usage / 1e6)} ${persisted ? words.persisted : words.notPersisted}</p>`;
  }

  #saveView(): TemplateResult {
    return html`<div class="action"><button type="button" class="btn primary" aria-describedby="save-hint" @click=${() => this.#save()}>${saveWord}</button>
      <p id="save-hint">${words.saveHint}</p></div>`;
  }

  #loadView(): TemplateResult {
    const choose = (event: Event) => void this.#open(event.target as HTMLInputElement);
    return html`<div class="action"><label class="btn file"><input type="file" class="vh" accept=".json,application/json"
        aria-describedby="load-hint" @change=${choose}>${words.load}</label>
      <p id="load-hint">${words.loadHint}</p></div>`;
  }

  #removeView(): TemplateResult {
    return html`<div class="action"><button type="button" class="btn" aria-describedby="remove-hint" @click=${() => this.#show({ name: 'asked' })}>${words.remove}</button>
      <p id="remove-hint">${words.removeHint}</p></div>`;
  }

  #removedView(before: Snapshot): TemplateResult {
    return html`<div class="answer"><p tabindex="-1" data-focus>${words.removed}</p>
      <div class="answer-buttons"><button type="button" class="btn primary" @click=${() => this.#undo(before)}>${words.undo}</button></div></div>`;
  }

  #stateView(): TemplateResult | typeof nothing {
    const state = this.#state;
    const close = html`<button type="button" class="btn" @click=${() => this.#show(idle)}>${words.close}</button>`;
    switch (state.name) {
      case 'idle':
        return nothing;
      case 'told':
        return html`<div class="answer"><p tabindex="-1" data-focus>${state.sentence}</p></div>`;
      case 'refused':
        return html`<div class="answer"><h3 tabindex="-1" data-focus>${words.refusedHeading}</h3>
          <p>${words.refused[state.why]}</p><p>${words.unchanged}</p><div class="answer-buttons">${close}</div></div>`;
      case 'preview':
        return html`<div class="answer">${previewView(state.read.saved, state.difference)}
          <div class="answer-buttons">${
            isEmpty(state.difference)
              ? close
              : html`<button type="button" class="btn primary" @click=${() => this.#take(state.read)}>${words.take}</button>
                <button type="button" class="btn" @click=${() => this.#show(idle)}>${words.cancel}</button>`
          }</div></div>`;
      case 'asked':
        return html`<div class="answer"><h3 tabindex="-1" data-focus>${words.removeHeading}</h3><p>${words.removeWarning}</p>
          <div class="answer-buttons"><button type="button" class="btn primary" @click=${() => this.#remove()}>${words.removeNow}</button>
          <button type="button" class="btn" @click=${() => this.#show(idle)}>${words.cancel}</button></div></div>`;
    }
  }
}
