import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compile } from './course.ts';
import { renderPage } from './page.ts';
import { readCourseFiles } from './read-files.ts';
import { renderFinding } from './render-finding.ts';
import { plainText } from './slides/prose.ts';

const { course, findings } = compile(readCourseFiles(join(import.meta.dirname, '../..')));
const html = renderPage(course);

describe('the course of this repository', () => {
  test('has no finding', () => {
    expect(findings.map(renderFinding)).toEqual([]);
  });

  test('shows no feedback, hint, solution or model answer in the page', () => {
    const bodies = JSON.stringify([...course.items.values()].map(({ body }) => body));
    const secrets = [...course.items.values()].flatMap((item) => [...texts(item.key), ...modelsOf(item.body)]);
    expect(secrets.length).toBeGreaterThan(0);
    const shown = secrets.filter(
      (text) => text.length > 12 && !bodies.includes(JSON.stringify(text)) && html.includes(text),
    );
    expect(shown).toEqual([]);
  });

  test('shows no sentence of the notes in the page', () => {
    const notes = course.chapters.flatMap(({ slides }) => slides.flatMap((slide) => slide.notes?.tokens ?? []));
    const lines = notes.filter(({ type }) => type === 'inline').map((token) => plainText([token]).trim());
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => html.includes(line))).toEqual([]);
  });
});

/** Every text inside of plain data. */
function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

function modelsOf(body: unknown): readonly string[] {
  if (typeof body !== 'object' || body === null || !('fields' in body) || !Array.isArray(body.fields)) return [];
  return body.fields.flatMap((field: { readonly models?: readonly string[] }) => field.models ?? []);
}
