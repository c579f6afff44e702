import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from './course.ts';
import { renderPage } from './page.ts';
import type { CourseFiles } from './parsed.ts';
import { goodFiles } from './testing/good-course.ts';

const slides = 'slides/02-gut.md';

function page(files: CourseFiles = goodFiles()): string {
  return renderPage(compile(files).course);
}

/** The section of one slide. */
function section(html: string, id: string): string {
  const start = html.indexOf(`<section id="${id}"`);
  return html.slice(start, html.indexOf('</section>', start));
}

describe('renderPage', () => {
  const html = page();

  test('opens a chapter with its number, title, facts and objectives', () => {
    expect(html).toMatch(
      /^<section id="k2" class="chapter" data-chapter="K2" data-number="2" data-from="55" data-minutes="45">/,
    );
    expect(html).toContain('<p class="chapter-number">2</p><h1>Ziele &amp; Wege</h1>');
    expect(html).toContain('<p class="chapter-facts">45 Minuten · 2 Übungen · 6 Fragen</p>');
    expect(html).toContain('<ul><li>Sie prüfen Ziele &lt;genau&gt;.</li></ul>');
  });

  test('writes each slide as a section named by its one headline', () => {
    for (const number of [1, 2, 3, 4, 5]) {
      const slide = section(html, `k2-s0${number}`);
      expect(slide).toContain(`aria-labelledby="k2-s0${number}-h"`);
      expect(slide.match(/<h2/g)).toEqual(['<h2']);
      expect(slide).toContain(`<h2 id="k2-s0${number}-h">`);
      expect(slide).toContain(`<p class="folio" aria-hidden="true"><b>${number}</b>/5</p>`);
    }
    expect(html).toContain('<h2 id="k2-s01-h">Ziele <em>und</em> Wege &lt; Pläne</h2>');
  });

  test('lays slides to act on the mat, and knows votes and short statements', () => {
    const classes = [...html.matchAll(/<section id="k2-s\d+" class="([^"]*)"/g)].map(([, names]) => names);
    expect(classes).toEqual([
      'slide statement vote short',
      'slide two-column',
      'slide diagram',
      'slide exercise mat',
      'slide quiz mat',
    ]);
  });

  test('a show of hands is a list in its element', () => {
    expect(section(html, 'k2-s01').replace(/\n/g, '')).toContain(
      '<div class="content"><smm-hands><ol><li>Ja</li><li>Nein</li></ol></smm-hands></div>',
    );
  });

  test('columns come first, the exercise takes their place, and all build steps are counted through', () => {
    const slide = section(html, 'k2-s02').replace(/\n/g, '');
    expect(slide).toContain('<div class="cols"><div class="left"><h3>Links</h3>');
    expect(slide).toContain('<div class="right"><div class="step fragment" data-fragment-index="0"><ul><li>eins</li>');
    expect(slide).toContain('<div class="step replaces fragment" data-fragment-index="1"><ul><li>zwei');
    expect(slide).toContain(
      '</div><div class="stage mat step replaces fragment" data-fragment-index="2"><smm-hottext data-item="u02-text">',
    );
  });

  test('numbers source marks and names the source at the foot', () => {
    const slide = section(html, 'k2-s02');
    expect(slide).toContain('Quelle<sup class="source-mark"><a href="#k2-s02-q1">1</a></sup>');
    expect(slide).toContain(
      '<p class="source">Quelle: <span id="k2-s02-q1"><sup>1</sup> <a href="https://example.org/doran">' +
        'Doran &amp; Söhne &lt;1981&gt;</a>, November 1981</span></p>',
    );
  });

  test('a source that only the source note cites is named to the reader only', () => {
    const move = (text: string): string =>
      text.replace('Quelle[^doran]', 'Quelle').replace('im Text.', 'im Text.[^doran]');
    expect(section(page(goodFiles({ [slides]: move })), 'k2-s02')).toContain(
      '<p class="source reader-only">Quelle: <span id="k2-s02-q1" class="reader-only"><sup>1</sup>',
    );
  });

  test('the first source that a slide shows stands without a dot behind one that is hidden', () => {
    const move = (text: string): string =>
      text
        .replace('Quelle[^doran]', 'Quelle[^li]')
        .replace('im Text.', 'im Text.[^doran]')
        .replace('id: k2-s02\n', 'id: k2-s02\nsources: [doran]\n');
    const more = (text: string): string => `${text}li:\n  text: "Li"\n`;
    const slide = section(page(goodFiles({ [slides]: move, 'slides/sources.yaml': more })), 'k2-s02');
    expect(slide).toContain('<p class="source">Quelle: <span id="k2-s02-q1" class="reader-only"><sup>1</sup>');
    expect(slide).toContain('<span id="k2-s02-q2" class="first-shown"><sup>2</sup> Li</span>');
  });

  test('a number does not break between its thousands', () => {
    const change = (text: string): string => text.replace('Mehr dazu im Text.', 'Mehr als 1 200 000 Klicks.');
    expect(section(page(goodFiles({ [slides]: change })), 'k2-s02')).toContain(
      'Mehr als <span class="nowrap">1 200 000</span> Klicks.',
    );
  });

  test('keeps addresses of links and pictures, and the text of pictures', () => {
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=2">Netz</a>');
    expect(html).toContain('<img src="assets/bild.svg" alt="Ein Bild">');
  });

  test('draws a diagram with ids of its own, steps and its text', () => {
    const slide = section(html, 'k2-s03').replace(/\n/g, '');
    expect(slide).toContain('<figure class="diagram" data-diagram="D01"><svg ');
    expect(slide).toContain('aria-labelledby="k2-s03-t k2-s03-d"');
    expect(slide).toContain('<g data-step="2" class="fragment" data-fragment-index="1">');
    expect(slide).toContain('<details class="as-text"><summary>Grafik als Text</summary><ol><li>Start</li>');
  });

  test('writes composites, sets and fields in their elements', () => {
    expect(section(html, 'k2-s04')).toContain(
      '<smm-exercise data-exercise="u04-doppelt"><smm-categorise data-item="u04-doppelt-a">',
    );
    expect(section(html, 'k2-s04')).toMatch(/<smm-vote data-item="u04-doppelt-b">.*<\/smm-vote><\/smm-exercise>/);
    expect(section(html, 'k2-s05')).toContain(
      '<smm-quiz data-quiz="k2-check"><p class="quiz-title">Kurz &lt;geprüft&gt;</p><ol><li><smm-choice data-item="q-k2-01">',
    );
    expect(section(html, 'k2-s05')).toContain(
      '<div class="stage mat step replaces fragment" data-fragment-index="0"><smm-canvas-field data-field="u19-canvas/ziel">' +
        '<p class="field-label">Ziel</p><p class="field-prompt">Ein Satz.</p></smm-canvas-field></div>',
    );
  });

  test('a set for the reader stands behind all stages, and is no build step', () => {
    const move = (text: string): string =>
      text.replace('::: quiz k2-check\n:::', '::: quiz k2-check reader\n:::\n\nZuerst.');
    const slide = section(page(goodFiles({ [slides]: move })), 'k2-s05').replace(/\n/g, '');
    expect(slide).toMatch(
      /^.*<div class="content"><p>Zuerst\.<\/p><\/div><div class="stage mat step replaces fragment" data-fragment-index="0"><smm-canvas-field.*<\/smm-canvas-field><\/div><div class="stage mat reader-only"><h3 id="k2-check">Kurz &lt;geprüft&gt;<\/h3><smm-quiz data-quiz="k2-check">/,
    );
  });

  test('dates for repeating are followed by the calendar and links to the sets to practise with, and to no test', () => {
    const put = (text: string): string =>
      text.replace('::: vote\n- Ja\n- Nein\n:::', '::: repetition\n- morgen\n- bald\n- später\n:::');
    const test = '  - { id: k2-test, title: "Test", items: [q-k2-01], feedback: end, tries: 1 }\n';
    const html = page(
      goodFiles({
        [slides]: (text) => `${put(text)}\n::: quiz k2-test\n:::\n`,
        'quizzes/02-gut.yaml': (text) => text.replace('sets:\n', `sets:\n${test}`),
      }),
    );
    expect(section(html, 'k2-s05')).toContain('data-quiz="k2-test"');
    expect(section(html, 'k2-s01').replace(/\n/g, '')).toContain(
      '<div class="repetition"><ol><li>morgen</li><li>bald</li><li>später</li></ol><div class="reader-only">' +
        '<smm-calendar></smm-calendar><p><a href="?ansicht=wiederholen">Was heute fällig ist, und Ihr Fehlerheft</a></p>' +
        '<p>Das können Sie wiederholen:</p><ul><li><a href="#k2-s05">Kurz &lt;geprüft&gt; – Ziele &amp; Wege</a></li></ul></div></div>',
    );
  });

  test('the words of every item can be read', () => {
    for (const word of ['Ein Café &amp; mehr.', 'Ist 1 &lt; 2?', 'Ja &lt;b&gt;', 'Pläne sind Ziele.', 'Rechts Rest']) {
      expect(html).toContain(word);
    }
    expect(html).toMatch(/Bis zum <span class="item-gap">\[(?:(?:Montag|Anfang|Ende)(?: \/ )?){3}\]<\/span> um/);
    expect(html).toContain('Wir sind <span class="item-mark">geplant</span> und <span class="item-mark">bunt</span>.');
  });

  test('neither keys nor feedback nor notes are in the page', () => {
    expect(html).not.toContain('GEHEIM');
    expect(html).not.toContain('4711');
    expect(html).not.toContain('siebenundsiebzig');
    expect(html).not.toContain('data-correct');
  });

  test('every id stands once', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('no text of an author becomes markup', () => {
    // The compiler itself keeps „a-b“ on one line.
    const ours = /<span class="nowrap">([^<]*)<\/span>/g;
    const tags = (text: string): readonly string[] => text.replaceAll(ours, '$1').match(/<[^>]*>/g) ?? [];
    const sign = fc.constantFrom(...'<>&"\'/=ab !-'.split(''));
    const put = (text: string): CourseFiles =>
      goodFiles({
        [slides]: (whole) =>
          whole.replace('Mehr dazu', () => `Mehr ${text} dazu`).replace('und* Wege', () => `und* ${text} Wege`),
        'quizzes/02-gut.yaml': (whole) =>
          whole
            .replaceAll('Ein Café & mehr.', () => `Ein Café ${text.replaceAll('"', '\\"')}`)
            .replaceAll('Karte eins', () => text.replaceAll('"', '\\"')),
        'slides/sources.yaml': (whole) => whole.replace('Doran &', () => `Doran ${text.replaceAll('"', '\\"')}`),
      });
    const plain = tags(page(put('x')));
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 12 }), (text) => {
        expect(tags(page(put(`x${text}x`)))).toEqual(plain);
      }),
      { numRuns: process.env.SMM_GATE ? 60 : 20 },
    );
  }, 30_000);
});

describe('renderPage while editing', () => {
  function edited(changes: Parameters<typeof goodFiles>[0]): string {
    const { course, findings } = compile(goodFiles(changes));
    return renderPage(course, findings);
  }

  test('an error stands in the place of its slide, and the other slides are there', () => {
    const html = edited({ [slides]: (text) => text.replace('::: vote', '::: vot <b>') });
    const slide = section(html, 'k2-s01');
    expect(slide).toContain('class="slide broken"');
    expect(slide).toContain(
      '<pre>slides/02-gut.md:19:1  error  slide &quot;k2-s01&quot;: there is no fence &quot;vot&quot;',
    );
    expect(slide).not.toContain('<smm-hands>');
    expect(section(html, 'k2-s02')).toContain('<div class="cols">');
  });

  test('an error of an item stands in the place of its set, and other items are there', () => {
    const html = edited({ 'quizzes/02-gut.yaml': (text) => text.replace('kind: tf-reason', 'kind: tf') });
    const slide = section(html, 'k2-s05');
    expect(slide).toMatch(/<pre class="broken">quizzes\/02-gut\.yaml:\d+:\d+ {2}error {2}item &quot;q-k2-02&quot;/);
    expect(slide).not.toContain('<smm-quiz');
    expect(html).toContain('data-item="u02-text"');
  });

  test('an error of a part stands beside the other parts, where no element wipes it out', () => {
    const html = edited({ 'quizzes/02-gut.yaml': (text) => text.replace('kind: categorise', 'kind: sort') });
    expect(section(html, 'k2-s04')).toMatch(
      /<div data-exercise="u04-doppelt"><pre class="broken">[^<]*<\/pre><smm-vote/,
    );
  });

  test('an error of a drawing stands in the place of the slide that shows it', () => {
    const html = edited({ 'assets/diagrams/D01.svg': '<svg viewBox="0 0 1 1"></svg>' });
    expect(section(html, 'k2-s03')).toContain('class="slide broken"');
  });

  test('an error that belongs to nothing on the page stands before everything', () => {
    const html = edited({ 'slides/sources.yaml': (text) => `${text}b: { url: "https://x.de" }\n` });
    expect(html).toMatch(/^<section class="slide broken"><h2>Der Kurs hat Fehler<\/h2><pre>slides\/sources\.yaml:2:1/);
  });

  test('a warning breaks nothing', () => {
    const html = edited({ 'quizzes/02-gut.yaml': (text) => text.replace('Café & mehr.', 'Café  & mehr.') });
    expect(html).not.toContain('broken');
  });
});
