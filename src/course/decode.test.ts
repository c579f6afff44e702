import { describe, expect, test } from 'vitest';
import { readSource } from './decode.ts';
import { renderFinding } from './render-finding.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const said = (given: Uint8Array) => readSource('a.yaml', given).findings.map(renderFinding).join('\n');

describe('readSource', () => {
  test('reads UTF-8', () => {
    expect(readSource('a.yaml', bytes('Größe')).source?.text).toBe('Größe');
  });

  test('drops the byte order mark of UTF-8', () => {
    expect(readSource('a.yaml', bytes('\ufeffid: a')).source?.text).toBe('id: a');
  });

  test('makes every line end the same', () => {
    expect(readSource('a.yaml', bytes('a\r\nb\rc\n')).source?.text).toBe('a\nb\nc\n');
  });

  test.each([[[0xff, 0xfe, 0x61, 0x00]], [[0xfe, 0xff, 0x00, 0x61]]])('refuses UTF-16', (given) => {
    expect(said(new Uint8Array(given))).toBe('a.yaml:1:1  error  file: it is stored as UTF-16\n  save it as UTF-8');
  });

  test('shows where a file stops being UTF-8', () => {
    const latin1 = new Uint8Array([...bytes('a: 1\nb: Gr'), 0xf6, ...bytes('n')]);
    expect(said(latin1)).toBe(
      [
        'a.yaml:2:6  error  file: this is not UTF-8',
        '  1 | a: 1',
        '> 2 | b: Gr\ufffdn',
        '    |      ^ save the file as UTF-8 and write the character anew',
      ].join('\n'),
    );
  });

  test('refuses a file that ends inside a character', () => {
    expect(said(bytes('aö').subarray(0, 2))).toContain('a.yaml:1:2  error  file: this is not UTF-8');
  });

  test('takes a written replacement character for text', () => {
    expect(said(bytes('a: "\ufffd"'))).toBe('');
  });

  test('refuses a NUL and shows its place', () => {
    expect(said(bytes('a: 1\nb\u0000: 2'))).toContain(
      'a.yaml:2:2  error  file: here is the control character U+0000, which no text needs',
    );
  });

  test.each(['', ' \n\t\n', '\ufeff'])('refuses a file without text', (text) => {
    expect(said(bytes(text))).toBe('a.yaml:1:1  error  file: it is empty\n  write the chapter, or delete the file');
  });

  test('refuses five megabytes of text without reading them', () => {
    expect(said(new Uint8Array(5_000_000).fill(0x61))).toBe(
      'a.yaml:1:1  error  file: it has 5.0 MB, and a course file has 1 MB at the most\n  divide it by chapters',
    );
  });
});
