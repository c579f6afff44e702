import type { LitElement } from 'lit';
import type { Response } from '../../model/response.ts';
import { announce } from './announce.ts';
import type { Stage } from './stage.ts';

/**
 * The steps that a stage can take.
 *
 * Owns: the notice of a refused step until the next change, the focus and the message after each step. Does not own: the
 * response, what the stages are.
 */
export class StageSteps {
  #notice = '';

  constructor(
    private readonly host: LitElement,
    private readonly save: (response: Response) => void,
  ) {}

  get notice(): string {
    return this.#notice;
  }

  /** What a stage is handed. */
  get offered(): Pick<Stage<unknown>, 'notice' | 'edit' | 'go' | 'refuse'> {
    return {
      notice: this.#notice,
      edit: (next) => this.change(() => this.save(next)),
      go: (next, focus, message) => {
        this.change(() => this.save(next));
        void this.lead(focus, message);
      },
      refuse: (message, focus) => {
        this.#notice = message;
        this.host.requestUpdate();
        void this.lead(focus, message);
      },
    };
  }

  /** Saves in another way: what was refused before is settled. */
  change(save: () => void): void {
    this.#notice = '';
    save();
  }

  /** Gives the focus to what matches the selector once it is drawn, and says the message. */
  async lead(selector: string, message?: string): Promise<void> {
    await this.host.updateComplete;
    this.host.querySelector<HTMLElement>(selector)?.focus();
    if (message) announce(this.host, message);
  }
}
