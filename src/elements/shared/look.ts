import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is shown of an exercise and is not kept: which reason is unfolded, board or list. `what` names it in the page. */
export interface Look {
  readonly what: string;
  readonly state: string;
}

/** This page shows something else now; another window of the class does; an exercise asks what is shown of it. */
export const lookEvent = 'smm-look';
export const lookElsewhereEvent = 'smm-look-elsewhere';
export const lookWantedEvent = 'smm-look-wanted';

/**
 * Two windows of one class show the same of an exercise: what one shows is told to the page, which tells the other
 * window (`deck/speaker/mirrored-looks.ts`). Where there is no other window nobody hears it.
 *
 * Owns: telling and hearing. Does not own: what is shown.
 */
export class SharedLook implements ReactiveController {
  /**
   * @param what the name, the same in both windows.
   * @param show shows what the other window shows.
   */
  constructor(
    host: ReactiveControllerHost,
    private readonly what: () => string,
    private readonly show: (state: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener(lookElsewhereEvent, this.#hear);
    document.dispatchEvent(new CustomEvent(lookWantedEvent, { detail: this.what() }));
  }

  hostDisconnected(): void {
    document.removeEventListener(lookElsewhereEvent, this.#hear);
  }

  tell(state: string): void {
    const detail: Look = { what: this.what(), state };
    document.dispatchEvent(new CustomEvent(lookEvent, { detail }));
  }

  #hear = (event: Event): void => {
    const { what, state } = (event as CustomEvent<Look>).detail;
    if (what === this.what()) this.show(state);
  };
}
