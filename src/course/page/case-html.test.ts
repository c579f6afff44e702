import { describe, expect, test } from 'vitest';
import { casePage, caseSection, timelines } from '../testing/case-page.ts';

const month = timelines['a month by days, with a span between'];

function section(headline: string, ...body: string[]): string {
  const { html, findings } = casePage(headline, ...body);
  expect(findings).toEqual([]);
  return caseSection(html).replace(/\n/g, '');
}

function timeline(headline: string, ...moments: string[]): string {
  return section(headline, '::: timeline', ...moments.map((moment) => `- ${moment}`), ':::');
}

/** What is drawn, without what is read. */
function drawn(html: string): string {
  return html.slice(html.indexOf('<svg viewBox'), html.indexOf('</svg>'));
}

describe('a case', () => {
  test('shows a key number beside what it counts, with its source', () => {
    expect(section('Fall', '::: fact', '- 15 000', '- Kommentare [^doran]', ':::')).toContain(
      '<p class="fact"><b><span class="nowrap">15 000</span></b> <span>Kommentare<sup class="source-mark"><a href="#k2-s01-q1">1</a></sup></span></p>',
    );
  });

  test('says what is learnt with the first click', () => {
    expect(section('Fall', '::: lesson', 'Zuhören, dann antworten.', ':::')).toContain(
      '<div class="lesson step fragment" data-fragment-index="0"><h3>Was lernen wir?</h3><p>Zuhören, dann antworten.</p></div>',
    );
  });
});

describe('a timeline', () => {
  const html = timeline(month?.headline ?? '', ...(month?.moments ?? []));

  test('is a list with dates as they are said', () => {
    expect(html).toContain(
      '<li><b class="date"><time datetime="2011-12-18">18. Dezember 2011</time></b> <span>Der Spot läuft an<sup',
    );
    expect(html).toContain(
      '<b class="date"><time datetime="2012-01-02">2.</time> bis <time datetime="2012-01-17">17. Januar 2012</time></b>',
    );
    expect(html).toContain('<li class="signal"><b class="date"><time datetime="2012-01-17">');
    expect(html.match(/class="signal"/g)).toHaveLength(2);
  });

  test('is drawn to scale: a day is as long as any other', () => {
    const places = [...html.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(places).toEqual([14, 576, 1138]);
    expect(drawn(html)).toContain('<rect class="band" x="576"');
    expect(html.match(/M[\d.]+ \d+v(?:14|26)/g)).toHaveLength(31);
    expect(html).toContain('<span class="deck-only">Ein Strich ist ein Tag.</span>');
  });

  test('draws a year once where it changes, and not where the headline names it', () => {
    expect([...drawn(html).matchAll(/class="date"[^>]*>([^<]*)</g)].map(([, date]) => date)).toEqual([
      '18. Dezember 2011',
      '2. Januar 2012',
      '17. Januar',
    ]);
    expect(drawn(timeline('Im Jahr 2012', '2012-01-02 a[^doran]', '2012-01-05 b'))).not.toContain('2012');
  });

  test('draws a month as long as it is', () => {
    const months = timeline('Fall', '2011-01 a[^doran]', '2011-02 b');
    const [, first = 0, second = 0] =
      /x="14" y="\d+" width="([\d.]+)".*x="[\d.]+" y="\d+" width="([\d.]+)" height="18"/.exec(months) ?? [];
    expect(Number(first) / Number(second)).toBeCloseTo(31 / 28, 2);
    expect(months).toContain('Ein Strich ist ein Monat.');
  });

  test('carries no style attribute, which the policy would refuse', () => {
    expect(html).not.toMatch(/\sstyle=/);
  });
});

describe('squares', () => {
  const html = section(
    'Fall',
    '::: squares',
    '### gesendet',
    '- 50 Mio. sahen Videos [^doran]',
    '- 12,5 Mio. Adressen',
    '',
    '### getan',
    '- **200 000** Treffen',
    ':::',
  );

  test('have areas in proportion to their figures', () => {
    const sides = [...html.matchAll(/<svg width="([\d.]+)em" height="\1em"/g)].map(([, side]) => Number(side));
    const [videos = 0, addresses = 0, meetings = 0] = sides;
    expect(sides).toHaveLength(3);
    expect(videos ** 2 / addresses ** 2).toBeCloseTo(4, 2);
    expect(videos ** 2 / meetings ** 2).toBeCloseTo(250, -1);
    expect(html).toContain('<span>Flächen maßstäblich.</span>');
  });

  test('are lists with the names of their groups, and one signal', () => {
    expect(html).toContain(
      '<figure class="squares of-3" aria-label="Zahlen im Vergleich"><div class="of-2"><h3>gesendet</h3><ul><li>',
    );
    expect(html).toContain('<b>12,5 Mio.</b> <span>Adressen</span></li></ul></div><div class="of-1"><h3>getan</h3>');
    expect(html).toContain('<li class="signal raised"><div><b>200 000</b> <svg');
  });
});
