/**
 * Tells whether a slide changes because this person pressed a key or a button here. Only then the focus moves to the
 * new headline: not when a remote or another window turns the slide.
 */
export class UserTurn {
  #turning = false;

  constructor(page: Window) {
    page.addEventListener(
      'keydown',
      () => {
        this.#turning = true;
      },
      { capture: true },
    );
    page.addEventListener('keydown', () => {
      this.#turning = false;
    });
  }

  get isTurning(): boolean {
    return this.#turning;
  }

  during(act: () => void): void {
    this.#turning = true;
    try {
      act();
    } finally {
      this.#turning = false;
    }
  }
}
