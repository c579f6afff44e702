import { describe, expect, it } from 'vitest';
import { isReachable, readRequest, sheetAddress } from './request.ts';

const overview = 'https://kurs.example/tag8/?ansicht=druck';

describe('the address of a sheet', () => {
  it('comes back as it was asked for', () => {
    for (const request of [
      { sheet: undefined, variant: undefined, solution: false },
      { sheet: 'handout', variant: undefined, solution: false },
      { sheet: 'u10-swot', variant: 'B', solution: true },
    ] as const) {
      expect(readRequest(new URL(sheetAddress(overview, request)))).toEqual(request);
    }
  });

  it('has no variant but A and B, and a key only where it is asked for', () => {
    const read = (query: string) => readRequest(new URL(`${overview}&blatt=k2-check&${query}`));
    expect(read('variante=a').variant).toBe('A');
    expect(read('variante=C').variant).toBeUndefined();
    expect(read('loesung=0').solution).toBe(false);
  });
});

describe('isReachable', () => {
  it('is true for addresses that a phone can open', () => {
    for (const address of ['https://kurs.example/', 'http://192.168.1.20:4173/', 'https://name.github.io/kurs/']) {
      expect(isReachable(address)).toBe(true);
    }
  });

  it('is false for a file and for this computer alone', () => {
    for (const address of [
      'file:///C:/kurs/index.html',
      'http://localhost:4173/',
      'http://127.0.0.1:4173/x/',
      'http://[::1]:4173/',
      'http://0.0.0.0/',
    ]) {
      expect(isReachable(address)).toBe(false);
    }
  });
});
