import { html, nothing, render, type TemplateResult } from 'lit';
import type { Contents, SlideEntry } from '../../model/chapter.ts';
import { speaker as words } from '../../strings/speaker.ts';
import { openDeckChannel } from '../deck-channel.ts';

interface SpeakerOptions {
  readonly contents: Contents;
  readonly loadNotes: Readonly<Record<string, () => Promise<Readonly<Record<string, TemplateResult>>>>>;
  /** The slide of the address, shown until the deck's window answers. */
  readonly slide: string;
  deckAddress(slide: string): string;
}

/** The trainer's own window: notes, current and next headline, clock. Follows the deck, and can turn it. */
export function startSpeaker({ contents, loadNotes, slide, deckAddress }: SpeakerOptions): void {
  document.getElementById('deck')?.remove();
  const root = document.createElement('main');
  root.className = 'speaker';
  document.body.append(root);
  document.title = words.title;

  let current = slide;
  let connected = false;
  let notes: Readonly<Record<string, TemplateResult>> = {};
  const channel = openDeckChannel((message) => {
    if (message.type !== 'at') return;
    connected = true;
    void show(message.slide);
  });

  const show = async (id: string): Promise<void> => {
    current = id;
    history.replaceState(null, '', `#/${id}`);
    draw();
    const chapter = contents.slides.find((one) => one.id === id)?.chapter ?? '';
    notes = { ...notes, ...(await loadNotes[chapter]?.()) };
    draw();
  };
  const draw = (): void => {
    const at = contents.slides.findIndex(({ id }) => id === current);
    render(page(contents.slides, at), root);
  };
  const page = (slides: readonly SlideEntry[], at: number): TemplateResult => html`
    <div class="clockline">
      <p><span class="vh">${words.clock}</span> <span class="clock">${clock(new Date())}</span></p>
      <p>${words.minutes(slides[at]?.minutes ?? 0)}</p>
      <p class="controls">
        <button type="button" class="btn" @click=${() => channel.send({ type: 'turn', way: 'previous' })}>${words.back}</button>
        <button type="button" class="btn primary" @click=${() => channel.send({ type: 'turn', way: 'next' })}>${words.forward}</button>
        ${connected ? words.connected : html`${words.alone} <a href=${deckAddress(current)} target="smm-tag8-folien">${words.openDeck}</a>`}
      </p>
    </div>
    <div class="slides-line">
      <section><p>${words.now(at + 1, slides.length)}</p><h2>${slides[at]?.headline ?? nothing}</h2></section>
      <section class="next"><p>${words.next}</p><h2>${slides[at + 1]?.headline ?? words.last}</h2></section>
    </div>
    <section class="notes" aria-label=${words.notes}>${notes[current] ?? html`<p>${words.noNotes}</p>`}</section>`;

  document.addEventListener('keydown', (event) => {
    const way = { PageDown: 'next', ArrowRight: 'next', PageUp: 'previous', ArrowLeft: 'previous' } as const;
    const pressed = way[event.key as keyof typeof way];
    if (!pressed) return;
    event.preventDefault();
    channel.send({ type: 'turn', way: pressed });
  });
  setInterval(draw, 5000);
  void show(slide);
  channel.send({ type: 'where' });
}

function clock(now: Date): string {
  return now.toLocaleTimeString('de-DE', { hour: '2-digit', minute: '2-digit' });
}
