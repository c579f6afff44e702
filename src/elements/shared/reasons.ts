import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { PartId } from '../../model/item.ts';
import type { Mark, Verdict } from '../../model/outcome.ts';
import { item as words } from '../../strings/item.ts';
import { SharedLook } from './look.ts';

/**
 * Which reason is unfolded. A slide has no room for all of them at 28 px, so in the deck one is open at a time and each
 * part has a button „Warum?“; the reader shows all.
 *
 * Owns: which part was asked for last. Does not own: the reasons, the parts' look.
 */
export class Reasons {
  readonly #look: SharedLook;
  #asked: PartId | 'none' | undefined;

  constructor(private readonly host: ReactiveControllerHost & { readonly itemId: string }) {
    this.#look = new SharedLook(
      host,
      () => `reasons/${host.itemId}`,
      (asked) => {
        this.#asked = asked || undefined;
        host.requestUpdate();
      },
    );
  }

  /** Forgets what was asked for; the next result opens its own first reason. */
  clear(): void {
    this.#asked = undefined;
    this.#look.tell('');
  }

  /** Unfolds the reason of a part, or of none. Resolves when it is drawn. */
  async ask(part: PartId | 'none'): Promise<void> {
    this.#asked = part;
    this.#look.tell(part);
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  /** Whether the reason of `part` is unfolded; `first` is the part that opens by itself. */
  shows(part: PartId, first: PartId | undefined, inDeck: boolean): boolean {
    return !inDeck || (this.#asked ?? first) === part;
  }

  /** The button „Warum?“ of a part, only in the deck. `name` tells screen readers which part is meant. */
  renderButton(
    part: PartId,
    first: PartId | undefined,
    inDeck: boolean,
    name: string,
  ): TemplateResult | typeof nothing {
    if (!inDeck) return nothing;
    const shown = this.shows(part, first, inDeck);
    return html`<button type="button" class="why-button" aria-expanded=${shown} aria-label="${words.why} ${name}"
      @click=${() => this.ask(shown ? 'none' : part)}>${words.why}</button>`;
  }
}

/** The mark whose reason opens by itself: what is wrong, else what is right, else the first. */
export function firstReason(marks: readonly Mark[]): Mark | undefined {
  const judged = (wanted: Verdict) => marks.find(({ verdict }) => verdict === wanted);
  return judged('wrong') ?? judged('right') ?? judged('missed') ?? marks[0];
}
