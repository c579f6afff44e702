import { expect, test } from 'vitest';
import { fitsLock, nodeProblem } from './setup.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('Node %s runs a project that asks for 20.19', (version) => {
  expect(nodeProblem(version, '>=20.19')).toBeUndefined();
});

test.each(['20.18.9', '18.20.0', '9.9.9'])('Node %s is told that it is too old', (version) => {
  expect(nodeProblem(version, '>=20.19')).toBe(
    `This project needs Node 20.19 or newer; this is Node ${version}. Get it from https://nodejs.org.`,
  );
});

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/lit': { version: '3.3.3' },
    'node_modules/binding-darwin': { version: '1.0.0', optional: true },
  },
};

test('an installation of the same versions fits the lock file, packages for other platforms left out', () => {
  expect(fitsLock(lock, { packages: { 'node_modules/lit': { version: '3.3.3' } } })).toBe(true);
});

test('an older version, a missing package and a missing installation do not fit', () => {
  expect(fitsLock(lock, { packages: { 'node_modules/lit': { version: '3.3.2' } } })).toBe(false);
  expect(fitsLock(lock, { packages: {} })).toBe(false);
  expect(fitsLock(lock, undefined)).toBe(false);
});

test('an optional package of another version does not fit', () => {
  const packages = { 'node_modules/lit': { version: '3.3.3' }, 'node_modules/binding-darwin': { version: '0.9.0' } };
  expect(fitsLock(lock, { packages })).toBe(false);
});
