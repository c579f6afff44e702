import { afterEach, describe, expect, test } from 'vitest';
import { phoneAddress, phoneLinks, reachable } from './phone-links.ts';

afterEach(() => localStorage.removeItem('smm-tag8-adresse'));

describe('reachable', () => {
  test.each(['https://schule.example/tag8/', 'http://192.168.178.20:4173/', 'http://[2001:db8::1]/'])(
    'another device can mean the same by %s',
    (address) => {
      expect(reachable(address)?.href).toBe(address);
    },
  );

  test.each([
    'http://localhost:4173/',
    'http://127.0.0.1/',
    'http://[::1]:80/',
    'file:///C:/kurs.html',
    'schule.example',
    '',
  ])('%s is no address for it', (address) => {
    expect(reachable(address)).toBeUndefined();
  });
});

describe('phoneAddress', () => {
  test('passes on the seed of the class, and no choice of this device', () => {
    const site = new URL('https://schule.example/tag8/?ansicht=folien&thema=dunkel#/k2-s06');
    expect(phoneAddress(site, { item: 'u04' }, 7)).toBe(
      'https://schule.example/tag8/?ansicht=lesen&aufgabe=u04&test=7',
    );
    expect(phoneAddress(site, { slide: 'k2-s06' }, undefined)).toBe(
      'https://schule.example/tag8/?ansicht=lesen#k2-s06',
    );
  });
});

describe('phoneLinks', () => {
  test('on this device alone only the publisher or the trainer knows an address', () => {
    expect(phoneLinks('', undefined).linkTo({})).toBeUndefined();
    expect(phoneLinks('https://kurs.example/', undefined).linkTo({})).toBe('https://kurs.example/?ansicht=lesen');
  });

  test('an address that was kept comes first, and can be forgotten', () => {
    const links = phoneLinks('https://kurs.example/', undefined);
    expect(links.keep('http://localhost/')).toBe('no-address');
    expect(links.keep(' https://schule.example/ ')).toBe('kept');
    expect(links.linkTo({})).toBe('https://schule.example/?ansicht=lesen');
    expect(phoneLinks('', undefined).kept).toBe('https://schule.example/');
    expect(links.keep('')).toBe('kept');
    expect(links.linkTo({})).toBe('https://kurs.example/?ansicht=lesen');
  });
});
