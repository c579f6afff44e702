import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptySnapshot, mergeSnapshots, type Snapshot } from '../snapshot.ts';
import { anySnapshot } from '../testing/arbitrary.ts';
import { anAttempt, aSession } from '../testing/samples.ts';
import { checksum } from './checksum.ts';
import { depthOf } from './depth.ts';
import { differenceOf, isEmpty } from './difference.ts';
import { checksumOf, longestPassport } from './passport.ts';
import { type Refusal, readPassport } from './read-passport.ts';
import { passportName, writePassport } from './write-passport.ts';

const now = Date.UTC(2026, 10, 26, 12);

const mine: Snapshot = {
  attempts: new Map([['a1', anAttempt()]]),
  sessions: new Map([['u04-smart-raster', { at: 5, value: aSession({ z1: ['M'] }) }]]),
  values: new Map([['u19-canvas', { at: 7, value: { ziel: ['60 „Anfragen“ 😀\u2028'] } }]]),
};

function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8');
}

/** The file of `mine` with other contents, and a checksum that fits them. */
function forged(differs: Readonly<Record<string, unknown>>): string {
  const { checksum: _, ...passport } = JSON.parse(writePassport(mine, now));
  const file = { ...passport, ...differs };
  return JSON.stringify({ ...file, checksum: checksumOf(file) });
}

describe('a file', () => {
  test('gives back the record that it was written from', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(readPassport(writePassport(snapshot, now))).toEqual({ snapshot, saved: now });
      }),
    );
  });

  test('can be read by people: a line for each thing, and the names of the format', () => {
    const text = writePassport(mine, now);
    expect(text.split('\n').length).toBeGreaterThan(30);
    expect(JSON.parse(text)).toMatchObject({
      format: 'smm-tag8-sicherung',
      version: 1,
      course: 'smm-tag8',
      saved: '2026-11-26T12:00:00.000Z',
      checksum: { algorithm: 'CRC-32' },
    });
  });

  test('is named after the course and the day', () => {
    expect(passportName(now)).toBe('smm-tag8-sicherung-2026-11-26.json');
  });

  test('of version 1 is read for ever', () => {
    const read = readPassport(fixture('passport-v1'));
    expect(read).toEqual({ snapshot: mine, saved: now });
  });

  test('is the same file with other spaces and another order of names', () => {
    const { format, ...rest } = JSON.parse(writePassport(mine, now));
    expect(readPassport(JSON.stringify({ ...rest, format }))).toEqual({ snapshot: mine, saved: now });
  });

  test('leaves out empty parts of a response, which a record may have and a file has not', () => {
    const empty = { ...emptySnapshot, values: new Map([['u05', { at: 1, value: { round1: [], own1: ['a'] } }]]) };
    const read = readPassport(writePassport(empty, now));
    expect(read).toMatchObject({ snapshot: { values: new Map([['u05', { at: 1, value: { own1: ['a'] } }]]) } });
  });
});

describe('a file is refused', () => {
  const good = writePassport(mine, now);
  const parts: Readonly<Record<string, readonly [text: string, why: Refusal]>> = {
    'that is empty': ['', 'unreadable'],
    'that was cut off': [good.slice(0, -40), 'unreadable'],
    'that is no JSON': ['PK\u0003\u0004', 'unreadable'],
    'that is a list': ['[]', 'foreign'],
    'that is a number': ['1', 'foreign'],
    'of something else': ['{"format":"h5p"}', 'foreign'],
    'of another course': [forged({ course: 'tag9' }), 'course'],
    'of a newer version': [fixture('passport-newer'), 'newer'],
    'of no version': [forged({ version: '1' }), 'foreign'],
    'in which a letter was changed': [good.replace('Anfragen', 'Anfrogen'), 'damaged'],
    'without a checksum': [JSON.stringify({ ...JSON.parse(good), checksum: undefined }), 'damaged'],
    'with a checksum of another name': [good.replace('CRC-32', 'SHA-256'), 'damaged'],
    'that is too long': [' '.repeat(longestPassport + 1), 'large'],
    'that is nested deeply': ['['.repeat(1_000_000), 'foreign'],
    'that is nested deeply inside': [
      forged({ values: JSON.parse(`${'{"a":'.repeat(20)}1${'}'.repeat(20)}`) }),
      'foreign',
    ],
    'with a field that no record has': [forged({ name: 'Aylin' }), 'unknown'],
    'without its attempts': [forged({ attempts: undefined }), 'unknown'],
    'with a broken attempt': [forged({ attempts: [{ ...anAttempt(), correctness: 'good' }] }), 'unknown'],
    'with an attempt that says more': [forged({ attempts: [{ ...anAttempt(), name: 'Aylin' }] }), 'unknown'],
    'with an attempt twice': [forged({ attempts: [anAttempt(), anAttempt()] }), 'unknown'],
    'with a session without a time': [forged({ sessions: { q: aSession() } }), 'unknown'],
    'with a session of no phase': [
      forged({ sessions: { q: { at: 1, value: { ...aSession(), phase: 'x' } } } }),
      'unknown',
    ],
    'with a number among the answers': [forged({ values: { q: { at: 1, value: { choice: [1] } } } }), 'unknown'],
    'with a time after all times': [forged({ values: { q: { at: 9e15, value: { choice: ['a'] } } } }), 'unknown'],
    'with a time that is none': [forged({ saved: 'heute' }), 'unknown'],
    'with a key of a thousand letters': [forged({ values: { ['k'.repeat(1000)]: { at: 1, value: {} } } }), 'unknown'],
    'with the prototype as a key': [
      forged({ values: JSON.parse('{"__proto__":{"at":1,"value":{"choice":["a"]}}}') }),
      'unknown',
    ],
    'with the prototype as a part': [
      forged({ values: { q: { at: 1, value: JSON.parse('{"__proto__":["a"]}') } } }),
      'unknown',
    ],
    'with a constructor': [forged({ sessions: { constructor: { at: 1, value: aSession() } } }), 'unknown'],
  };

  test.each(Object.entries(parts))('%s', (_, [text, why]) => {
    expect(readPassport(text)).toBe(why);
    expect(Object.hasOwn(Object.prototype, 'at')).toBe(false);
  });

  test('wherever it is cut', () => {
    for (let end = 0; end < good.trimEnd().length; end += 1)
      expect(readPassport(good.slice(0, end))).toBe('unreadable');
  });

  test('whichever letter of it is another one, unless it still says the same', () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }), (at, letter) => {
        const read = readPassport(good.slice(0, at) + letter + good.slice(at + 1));
        if (typeof read !== 'string') expect(read).toEqual({ snapshot: mine, saved: now });
      }),
      { numRuns: 2000 },
    );
  });

  test('and whatever else it is, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(typeof readPassport(text)).toBe('string');
      }),
    );
  });
});

describe('the difference that taking over would make', () => {
  test('counts what is missing here and what is newer there, each by its kind', () => {
    const theirs: Snapshot = {
      attempts: new Map([...mine.attempts, ['a2', anAttempt({ id: 'a2' })]]),
      sessions: new Map([['u04-smart-raster', { at: 4, value: aSession() }]]),
      values: new Map([
        ['u19-canvas', { at: 8, value: { ziel: ['70'] } }],
        ['u12-delphi', { at: 1, value: { own1: ['4'] } }],
      ]),
    };
    expect(differenceOf(mine, theirs)).toEqual({
      attempts: { missing: 1, newer: 0 },
      sessions: { missing: 0, newer: 0 },
      values: { missing: 1, newer: 1 },
    });
  });

  test('is none exactly where taking over changes nothing', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (one, other) => {
        const merged = mergeSnapshots(one, other);
        expect(isEmpty(differenceOf(merged, other))).toBe(true);
        const isChanged = ([store, map]: [string, ReadonlyMap<string, unknown>]) =>
          [...map].some(([key, value]) => one[store as keyof Snapshot].get(key) !== value);
        expect(isEmpty(differenceOf(one, other))).toBe(!Object.entries(merged).some(isChanged));
      }),
    );
  });
});

test('the checksum is the one that other programs compute', () => {
  expect(checksum('123456789')).toBe('cbf43926');
  expect(checksum('')).toBe('00000000');
  expect(checksum('ä')).not.toBe(checksum('a'));
});

test('depth counts brackets outside of strings alone', () => {
  expect(depthOf('{"a[[[":["\\"[",{}]}')).toBe(3);
  expect(depthOf('"\\\\"[[')).toBe(2);
});
