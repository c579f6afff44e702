import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, parseNumber } from './number.ts';

describe('parseNumber reads', () => {
  it.each([
    ['10', 10],
    ['10,5', 10.5],
    ['10.5', 10.5],
    [' 10 ', 10],
    ['\u00a010\u00a0', 10],
    ['+3', 3],
    ['-2', -2],
    ['−2,5', -2.5],
    ['– 2', -2],
    [',5', 0.5],
    [',25', 0.25],
    ['007', 7],
    ['0.125', 0.125],
    ['1,500', 1.5],
    ['3.1421', 3.1421],
    ['12 000', 12000],
    ['1 234 567', 1234567],
    ['1 234,56', 1234.56],
    ['12\u202f000,5', 12000.5],
    ['10 Anfragen', 10],
    ['10 anfragen je Monat', 10],
    ['10 Anf', 10],
    ['10Anfragen', 10],
  ])('„%s“ as %d where the unit is „Anfragen je Monat“', (text, value) => {
    expect(parseNumber(text, 'Anfragen je Monat')).toEqual({ ok: true, value });
  });

  it.each([
    ['40 %', '%'],
    ['40%', '%'],
    ['40 h', 'h je Woche'],
  ])('„%s“ with the short unit „%s“', (text, unit) => {
    expect(parseNumber(text, unit)).toEqual({ ok: true, value: 40 });
  });

  it('minus zero as zero', () => {
    expect(parseNumber('-0')).toEqual({ ok: true, value: 0 });
  });
});

describe('parseNumber refuses', () => {
  it.each(['', '   ', '\u00a0'])('„%s“ as empty', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: 'empty' });
  });

  it.each([
    ['1.000', '1000'],
    ['-1.000', '−1000'],
    ['1.000.000', '1000000'],
    ['1.000,5', '1000,5'],
    ['1,000.5', '1000,5'],
    ['1,000,000', '1000000'],
    ['1’000', '1000'],
    ["1'000.50", '1000,50'],
    ['1.000 Anfragen', '1000'],
  ])('the thousands sign in „%s“ and says to type %s', (text, instead) => {
    expect(parseNumber(text, 'Anfragen')).toEqual({ ok: false, reason: 'thousands', instead });
  });

  it.each([
    ['10 Klicks', '10'],
    ['10.5 A', '10,5'],
    ['10,', '10'],
    ['1 234,', '1234'],
  ])('the end of „%s“, which is not the unit, and says to type %s', (text, instead) => {
    expect(parseNumber(text, 'Anfragen')).toEqual({ ok: false, reason: 'unit', instead });
  });

  it.each([
    'zehn',
    '1 2',
    '1234 567',
    '1 2345',
    '1,2,3',
    '5-10',
    '10²3',
    '1e5',
    'Infinity',
    '--1',
    ',',
    '1..2',
    '9'.repeat(400),
  ])('„%s“ as no number', (text) => {
    expect(parseNumber(text)).toEqual({ ok: false, reason: 'not-a-number' });
  });

  it('never by throwing', () => {
    const answers = (text: string, unit: string) => typeof parseNumber(text, unit).ok === 'boolean';
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), answers));
  });
});

describe('formatNumber', () => {
  it('writes a decimal comma and a real minus', () => {
    expect(formatNumber(-2.5)).toBe('−2,5');
  });

  it('sets no sign for thousands', () => {
    expect(formatNumber(12000)).toBe('12000');
  });

  it('writes what parseNumber reads as the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (digits, places) => {
        const value = digits / 10 ** places;
        expect(parseNumber(formatNumber(value))).toEqual({ ok: true, value: value === 0 ? 0 : value });
      }),
    );
  });
});
