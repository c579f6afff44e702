import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { correctResponse } from '../../model/grade.ts';
import { item as common } from '../../strings/item.ts';
import { ladder as words } from '../../strings/ladder.ts';
import { centreOf, click, drag, dragTo, release, rest, swipe, tap } from '../placing/testing/pointer.ts';
import { violations } from '../testing/axe.ts';
import { itemContract } from '../testing/item-contract.ts';
import { pressAt, tabTo } from '../testing/keyboard.ts';
import { type Mounted, mount } from '../testing/mount.ts';
import { mountAnswered, press } from '../testing/press.ts';
import { personas } from './testing/personas.ts';

const right = correctResponse(personas);
const wrong = {
  aylin: ['inaktive'],
  bernd: ['inaktive'],
  carla: ['kreative', 'kritiker'],
  deniz: ['inaktive'],
  elif: ['sammler', 'kritiker'],
  frank: ['zuschauer', 'mitmacher', 'kritiker'],
  greta: ['kreative', 'kritiker'],
  hamid: ['kreative', 'mitmacher', 'sammler'],
};
const chip = '.people [data-card="aylin"]';
const find = ({ element }: Mounted, selector: string) => element.querySelector<HTMLElement>(selector);
const standing = (card: string, field: string) => `[data-standing="${card} ${field}"]`;
const responseOf = ({ record }: Mounted) => record.session(personas.id)?.response ?? {};
const open = () => mount('smm-ladder', personas);

itemContract({
  item: personas,
  async solve() {
    for (const [card, fields] of Object.entries(right)) {
      for (const field of fields) {
        await pressAt(`.people [data-card="${card}"]`, '{Enter}');
        await pressAt(`[data-target="${field}"]`, '{Enter}');
      }
    }
  },
  wrong,
  missing: { message: words.placeAll(8), focus: '.people button' },
});

describe('every way of input puts a person on a rung, and then on a second one', () => {
  const first = '‚Aylin, 34‘ steht jetzt auf Sprosse 3, Mitmacher.';
  const second = '‚Aylin, 34‘ steht zusätzlich auf Sprosse 5, Kritiker. Das ist erlaubt.';
  const onto = async (mounted: Mounted, from: string, field: string) =>
    dragTo(centreOf(find(mounted, from)), centreOf(find(mounted, `[data-zone="${field}"]`), 120));

  // Taps come first: Chromium makes no click of a touch for a while after a finger was dragged by the protocol.
  const ways: Record<string, (mounted: Mounted, field: string) => Promise<void>> = {
    'two taps': async (mounted, field) => {
      if (find(mounted, chip)?.ariaPressed !== 'true') await tap(find(mounted, chip));
      await tap(find(mounted, `[data-target="${field}"]`));
    },
    'the keyboard': async (_mounted, field) => {
      await pressAt(chip, '{Enter}');
      await pressAt(`[data-target="${field}"]`, ' ');
    },
    'two clicks without movement': async (mounted, field) => {
      if (find(mounted, chip)?.ariaPressed !== 'true') await click(find(mounted, chip));
      await click(find(mounted, `[data-target="${field}"]`));
    },
    'a click on the chip and one on the rung beside its button': async (mounted, field) => {
      if (find(mounted, chip)?.ariaPressed !== 'true') await click(find(mounted, chip));
      await click(find(mounted, `[data-zone="${field}"] .rung-name`));
    },
    'a drag of the chip with the mouse': (mounted, field) => onto(mounted, chip, field),
    'a drag of the large slip with the mouse': async (mounted, field) => {
      if (!find(mounted, '.persona[data-grip="aylin"]')) {
        await click(find(mounted, chip));
        await userEvent.keyboard('{Escape}');
      }
      await onto(mounted, '.persona-text', field);
    },
    'a finger on the handle of the large slip': async (mounted, field) => {
      if (!find(mounted, '.persona[data-grip="aylin"]')) {
        await click(find(mounted, chip));
        await userEvent.keyboard('{Escape}');
      }
      const { left, top, height } = (find(mounted, '.persona') as HTMLElement).getBoundingClientRect();
      await swipe({ x: left + 14, y: top + height / 2 }, centreOf(find(mounted, `[data-zone="${field}"]`)));
    },
  };

  it.each(Object.keys(ways))('%s', async (way) => {
    const handles = document.createElement('style');
    handles.textContent = '.handle { display: flex !important }';
    document.head.append(handles);
    const mounted = await open();
    for (const [field, message] of [
      ['mitmacher', first],
      ['kritiker', second],
    ] as const) {
      await ways[way]?.(mounted, field);
      await mounted.settle();
      await rest();
      expect(mounted.log.at(-1)).toBe(message);
      expect(document.activeElement).toBe(find(mounted, chip));
    }
    handles.remove();
    expect(responseOf(mounted)).toEqual({ aylin: ['mitmacher', 'kritiker'] });
  });
});

describe('a person that is selected', () => {
  it('is said, is pressed, and offers every rung under its name, top first', async () => {
    const mounted = await open();
    await click(find(mounted, chip));
    expect(mounted.log).toEqual(['‚Aylin, 34‘ gewählt. Wählen Sie eine Sprosse. Escape bricht ab.']);
    expect(find(mounted, chip)?.ariaPressed).toBe('true');
    const targets = [...mounted.element.querySelectorAll('[data-target]')].map(({ ariaLabel }) => ariaLabel);
    expect(targets).toHaveLength(7);
    expect(targets.slice(0, 2)).toEqual(['Sprosse 7 von 7, Kreative', 'Sprosse 6 von 7, Gesprächige']);
    expect(find(mounted, '.persona')?.textContent).toContain('Jeden Monat bewertet sie Bücher.');
  });

  it('stays selected after a click, and the next click on her is no second one', async () => {
    const mounted = await open();
    await click(find(mounted, chip));
    await click(find(mounted, '[data-target="mitmacher"]'));
    expect(find(mounted, chip)?.ariaPressed).toBe('true');
    await click(find(mounted, chip));
    expect(find(mounted, chip)?.ariaPressed).toBe('true');
    await click(find(mounted, chip));
    expect(find(mounted, chip)?.ariaPressed).toBe('false');
  });

  it('is let go of once the keyboard has placed her: Tab walks on from her chip', async () => {
    const mounted = await open();
    await pressAt(chip, '{Enter}');
    expect(document.activeElement).toBe(find(mounted, '[data-target="kreative"]'));
    await userEvent.keyboard('{Enter}');
    expect(find(mounted, '.lit')).toBeNull();
    expect(document.activeElement).toBe(find(mounted, chip));
  });

  it('is read in full as soon as the keyboard reaches her', async () => {
    const mounted = await open();
    await tabTo('.people [data-card="deniz"]');
    await mounted.settle();
    expect(find(mounted, '.persona')?.textContent).toContain('Deniz liest jede Woche Kochblogs.');
    expect(mounted.log).toEqual([]);
  });

  it('is taken from a rung by a button of its own, and „Rückgängig“ puts her back', async () => {
    const mounted = await mountAnswered(personas, { aylin: ['mitmacher', 'kritiker'] });
    await click(find(mounted, standing('aylin', 'kritiker')));
    const take = page.getByRole('button', { name: 'Aylin, 34 von Sprosse 5, Kritiker, nehmen' });
    await click(take.element() as HTMLElement);
    expect(mounted.log.at(-1)).toBe('‚Aylin, 34‘ von Sprosse 5 genommen.');
    expect(responseOf(mounted)).toEqual({ aylin: ['mitmacher'] });
    await press('Rückgängig');
    expect(mounted.log.at(-1)).toBe(
      'Rückgängig gemacht. ‚Aylin, 34‘ steht wieder auf Sprosse 3, Mitmacher, und auf Sprosse 5, Kritiker.',
    );
    expect(responseOf(mounted)).toEqual({ aylin: ['mitmacher', 'kritiker'] });
  });

  it('leaves all other rungs for the one that excludes them', async () => {
    const mounted = await mountAnswered(personas, { aylin: ['mitmacher', 'kritiker'] });
    await pressAt(chip, '{Enter}');
    await pressAt('[data-target="inaktive"]', '{Enter}');
    expect(responseOf(mounted)).toEqual({ aylin: ['inaktive'] });
    expect(mounted.log.at(-1)).toBe(
      '‚Aylin, 34‘ steht jetzt auf Sprosse 1, Inaktive, vorher auf Sprosse 3, Mitmacher, und auf Sprosse 5, Kritiker.',
    );
  });
});

describe('a chip that is dragged', () => {
  it('from one rung to another moves that place and no other', async () => {
    const mounted = await mountAnswered(personas, { aylin: ['mitmacher', 'kritiker'] });
    await dragTo(
      centreOf(find(mounted, standing('aylin', 'mitmacher'))),
      centreOf(find(mounted, '[data-zone="sammler"]')),
    );
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ aylin: ['kritiker', 'sammler'] });
    expect(mounted.log.at(-1)).toBe('‚Aylin, 34‘ steht jetzt auf Sprosse 4, Sammler, vorher auf Sprosse 3, Mitmacher.');
  });

  it.each([
    ['beside the ladder', '.persona-name'],
    ['on the rung where she stands', '[data-zone="mitmacher"]'],
    ['on another rung where she stands', '[data-zone="kritiker"]'],
  ])('changes nothing when it is dropped %s', async (_name, place) => {
    const mounted = await mountAnswered(personas, { aylin: ['mitmacher', 'kritiker'] });
    await dragTo(centreOf(find(mounted, standing('aylin', 'mitmacher'))), centreOf(find(mounted, place), 60));
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ aylin: ['mitmacher', 'kritiker'] });
    expect(find(mounted, '.lit, .over, [data-dragging]')).toBeNull();
  });

  it.each([1, 1.48, 0.8])('stays under the pointer on a slide drawn at %s times its size', async (scale) => {
    const mounted = await open();
    const slides = mounted.element.closest<HTMLElement>('.slides');
    // Enlarged, only a part of the slide fits into the window: the one around chips and rungs.
    const [x, y] = scale > 1 ? [400, 200] : [0, 0];
    const place = `left: ${-x * scale}px; top: ${-y * scale}px`;
    if (slides) slides.style.cssText = `transform: scale(${scale}); transform-origin: 0 0; ${place}`;
    const from = centreOf(find(mounted, chip));
    const to = centreOf(find(mounted, '[data-zone="sammler"]'), 40, 5);
    await drag(from, { x: from.x - 20, y: from.y }, to);
    const now = centreOf(find(mounted, chip));
    expect(Math.hypot(now.x - to.x, now.y - to.y)).toBeLessThan(1.5);
    await release(to);
    await mounted.settle();
    expect(responseOf(mounted)).toEqual({ aylin: ['sammler'] });
  });

  it('moves no other chip meanwhile, and the large slip carries a small one', async () => {
    const mounted = await open();
    const slip = find(mounted, '.persona-text');
    const shown = find(mounted, '.persona-name')?.textContent;
    const before = [...mounted.element.querySelectorAll('.people button')].map((one) => one.getBoundingClientRect().x);
    const from = centreOf(slip);
    const to = centreOf(find(mounted, '[data-zone="sammler"]'));
    await drag(from, { x: from.x - 20, y: from.y }, to);
    const after = [...mounted.element.querySelectorAll('.people button')].map((one) => one.getBoundingClientRect().x);
    expect(after).toEqual(before);
    expect(find(mounted, '.persona-name')?.textContent).toBe(shown);
    const stamp = find(mounted, '.stamp');
    expect(stamp && getComputedStyle(stamp).visibility).toBe('visible');
    expect(Math.abs(centreOf(stamp).x - to.x)).toBeLessThan(1.5);
    await release({ x: 5, y: 5 });
  });
});

describe('on a slide', () => {
  const crowd = Object.fromEntries(personas.body.cards.map(({ id }) => [id, ['mitmacher', 'kritiker', 'kreative']]));

  it('a rung holds all persons at once, and what a crowded chip leaves out is in its name', async () => {
    const { element } = await mountAnswered(personas, crowd);
    for (const chips of element.querySelectorAll<HTMLElement>('.chips')) {
      expect(chips.children).toHaveLength(8);
      expect(chips.scrollWidth).toBeLessThanOrEqual(chips.clientWidth + 1);
      expect(chips.dataset.crowd).toBe('faces');
    }
    await expect
      .element(page.getByRole('button', { name: 'Hamid, 23, auf Sprosse 7, Kreative', exact: true }))
      .toBeInTheDocument();
  });

  it('two chips on a rung have faces and names, three have names', async () => {
    const { element } = await mountAnswered(personas, {
      aylin: ['mitmacher'],
      bernd: ['mitmacher'],
      carla: ['kreative'],
      deniz: ['kreative'],
      elif: ['kreative'],
    });
    const shows = (field: string) =>
      [...element.querySelectorAll(`[data-zone="${field}"] .standing`)].map((one) => [
        one.querySelector('.face')?.checkVisibility(),
        (one.querySelector<HTMLElement>('.chip-name')?.offsetWidth ?? 0) > 20,
      ]);
    expect(shows('mitmacher')).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(shows('kreative')).toEqual([
      [false, true],
      [false, true],
      [false, true],
    ]);
  });

  it('every target is at least 56 px high, and its type at least 28 px', async () => {
    const { element } = await mountAnswered(personas, { aylin: ['mitmacher', 'kritiker'], bernd: ['kreative'] });
    await click(element.querySelector(chip));
    for (const one of element.querySelectorAll<HTMLElement>('.board button')) {
      expect(one.getBoundingClientRect().height, one.ariaLabel ?? one.textContent ?? '').toBeGreaterThanOrEqual(56);
    }
    for (const one of element.querySelectorAll<HTMLElement>('.board :is(p, span, b, div):not(.vh)')) {
      if (one.textContent) expect(Number.parseFloat(getComputedStyle(one).fontSize)).toBeGreaterThanOrEqual(28);
    }
  });

  it('has nothing that axe finds while a person is selected', async () => {
    const { element } = await mountAnswered(personas, { aylin: ['mitmacher'], bernd: ['kreative'] });
    await click(element.querySelector(chip));
    await rest();
    expect(await violations(element)).toEqual([]);
  });
});

describe('names that are heard', () => {
  it('say of each person text and places, and of each rung what its target is called', async () => {
    const { element } = await mountAnswered(personas, { aylin: ['mitmacher', 'kritiker'] });
    await expect
      .element(
        page.getByRole('button', {
          name: 'Aylin, 34 – Aylin pflegt ein Profil in einem Netzwerk. Jeden Monat bewertet sie Bücher. steht auf Sprosse 3, Mitmacher, und auf Sprosse 5, Kritiker',
          exact: true,
        }),
      )
      .toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: /^Deniz, 45 – .* nicht zugeordnet$/ })).toBeInTheDocument();
    const groups = [...element.querySelectorAll('.rung')].map(({ ariaLabel }) => ariaLabel);
    expect([groups.at(0), groups.at(-1)]).toEqual(['Sprosse 7 von 7, Kreative', 'Sprosse 1 von 7, Inaktive']);
    const how = element.querySelector('.board')?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(how)?.textContent).toBe(
      'Sortierübung. 8 Personen, 7 Sprossen. noch sieben Personen',
    );
  });

  it('say after the last person that all stand', async () => {
    const { hamid: _, ...others } = right;
    const { log } = await mountAnswered(personas, others);
    await pressAt('.people [data-card="hamid"]', '{Enter}');
    await pressAt('[data-target="kritiker"]', '{Enter}');
    expect(log.at(-1)).toBe('‚Hamid, 23‘ steht jetzt auf Sprosse 5, Kritiker. Alle stehen. Sie können prüfen.');
  });
});

describe('after checking', () => {
  const mixed = { ...right, aylin: ['mitmacher'], bernd: ['kritiker', 'kreative', 'zuschauer'], carla: ['kreative'] };
  const judged = async () => {
    const mounted = await mountAnswered(personas, mixed);
    await press(common.check);
    return mounted;
  };

  it('counts persons, and says what makes one count', async () => {
    const { element } = await judged();
    expect(element.querySelector('.result')?.textContent).toBe('Ergebnis: 6 von 8 richtig');
    expect(element.querySelector('.result-why')?.textContent).toBe(words.explain);
  });

  it('judges each place by icon and border, and what does not count by neither', async () => {
    const mounted = await judged();
    const look = (card: string, field: string) => {
      const one = find(mounted, standing(card, field));
      return [one?.classList.contains('ok'), one?.classList.contains('bad'), one?.querySelector('svg') !== null];
    };
    expect(look('aylin', 'mitmacher')).toEqual([true, false, true]);
    expect(look('carla', 'kreative')).toEqual([false, true, true]);
    expect(look('bernd', 'zuschauer')).toEqual([false, false, false]);
    expect(find(mounted, standing('bernd', 'zuschauer'))?.ariaLabel).toContain('nicht gewertet');
  });

  it('opens the first reason that is not right, beside the text of its person', async () => {
    const mounted = await judged();
    expect(find(mounted, '.persona')?.textContent).toContain('Sie schreibt nichts und hat kein Profil.');
    expect(find(mounted, '.judgements')?.textContent).toContain('Sprosse 7, Kreative:');
    expect(find(mounted, standing('carla', 'kreative'))?.ariaPressed).toBe('true');
  });

  it('opens and says the reason of a chip that is clicked, and leads on to the next', async () => {
    const mounted = await judged();
    await click(find(mounted, standing('deniz', 'sammler')));
    expect(mounted.log.at(-1)).toBe(
      'Deniz, 45, Sprosse 4, Sammler: richtig. Seiten mit Schlagworten ordnen: Das ist die Sprosse der Sammler.',
    );
    expect(find(mounted, '.persona-name')?.textContent).toBe('Deniz, 45');
    await click(find(mounted, '.judgements .why-button'));
    expect(find(mounted, standing('deniz', 'sammler'))?.ariaPressed).toBe('false');
  });

  it('says that something is missing on a person whose places are right so far, and not what', async () => {
    const mounted = await judged();
    await click(find(mounted, standing('aylin', 'mitmacher')));
    expect(find(mounted, '.persona')?.textContent).toContain(words.incomplete);
    expect(mounted.element.textContent).not.toContain(personas.key.feedback.aylin?.by.kritiker?.text);
    expect(find(mounted, standing('aylin', 'kritiker'))).toBeNull();
  });

  it('draws missed rungs as hollow chips once the solution is shown', async () => {
    const mounted = await judged();
    await press(common.showSolution);
    const missed = find(mounted, standing('aylin', 'kritiker'));
    expect(missed?.classList.contains('missed')).toBe(true);
    expect(missed && getComputedStyle(missed, '::before').borderTopStyle).toBe('dashed');
    expect(find(mounted, '.persona')?.textContent).not.toContain(words.incomplete);
  });

  it('is written out for every person in the reader, and nothing there is a button', async () => {
    const { element } = await mountAnswered(personas, mixed, { host: 'reader' });
    await press(common.check);
    const review = [...element.querySelectorAll('.review > li')].map(({ textContent }) => textContent ?? '');
    expect(review).toHaveLength(8);
    expect(review.find((text) => text.includes('Bernd, 61'))).toMatch(/Sprosse 2, Zuschauer:.*Sprosse 5.*Sprosse 7/s);
    expect(element.querySelector('.board button')).toBeNull();
  });
});
