import { LitElement, type PropertyValues } from 'lit';

/**
 * Base of elements that draw into the page itself (light DOM), so that its styles hold in them. What the compiler wrote
 * out inside is readable until the element has what it shows; then the element is emptied once.
 */
export abstract class LightElement extends LitElement {
  /** Whether it has what it shows, or knows that there is nothing. */
  protected abstract get isReady(): boolean;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(): boolean {
    return this.isReady;
  }

  /** What is written out is read before this. */
  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.hasUpdated) this.replaceChildren();
  }
}
