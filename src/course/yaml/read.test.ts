import { array, number, optional, picklist, record, strictObject, union } from 'valibot';
import { describe, expect, test } from 'vitest';
import { Source } from '../source.ts';
import { parseYaml } from './document.ts';
import { readTree } from './read.ts';
import { id, text } from './text.ts';

const shape = strictObject({
  id,
  title: text,
  size: optional(number()),
  look: optional(picklist(['wide', 'tall'])),
  options: optional(array(strictObject({ id, text }))),
  feedback: optional(union([text, record(id, text)])),
});

function read(yaml: string) {
  const source = new Source('a.yaml', yaml);
  const { value, findings } = readTree(source, parseYaml(source).root, shape);
  return { value, said: findings.map(({ line, column, problem }) => `${line}:${column} ${problem}`) };
}

describe('readTree', () => {
  test('gives plain data and finds nothing where everything fits', () => {
    expect(
      read('{ id: a, title: "T", size: 2, look: tall, options: [{ id: b, text: "B" }], feedback: { c: "C" } }'),
    ).toEqual({
      value: { id: 'a', title: 'T', size: 2, look: 'tall', options: [{ id: 'b', text: 'B' }], feedback: { c: 'C' } },
      said: [],
    });
  });

  test('takes either side of a union', () => {
    expect(read('{ id: a, title: "T", feedback: "F" }').said).toEqual([]);
  });

  test('leaves an unknown field out of the data', () => {
    expect(read('{ id: a, title: "T", colour: red }')).toEqual({
      value: { id: 'a', title: 'T' },
      said: ['1:22 it has an unknown field "colour"'],
    });
  });

  test('finds everything at once', () => {
    expect(read('id: a\nsize: viel\nlook: deep\noptions: [{ id: b }]\n').said).toEqual([
      '1:1 it has no title',
      '2:7 size is the text "viel", not a number',
      '3:7 look is "deep", which is not known',
      '4:11 it has no text',
    ]);
  });

  test('puts an empty text where one is missing, so that the rest can be checked', () => {
    expect(read('id: a').value).toEqual({ title: '', id: 'a' });
  });

  test('names fields of objects of JavaScript unknown', () => {
    expect(read('{ id: a, title: "T", constructor: 1, __proto__: 2 }').said).toEqual([
      '1:22 it has an unknown field "constructor"',
      '1:38 it has an unknown field "__proto__"',
    ]);
  });

  test('follows no alias', () => {
    expect(read('{ id: a, title: &t "T", options: *t }').value).toEqual({ id: 'a', title: 'T', options: undefined });
  });
});
