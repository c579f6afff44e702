import { describe, expect, it } from 'vitest';
import { calibrate, confidenceKey, confidences, keptConfidence, toConfidence } from './confidence.ts';

describe('confidence', () => {
  it('is kept beside its attempt and read again', () => {
    expect(confidenceKey('a1')).toBe('confidence/a1');
    expect(keptConfidence('sicher')).toEqual({ confidence: ['sicher'] });
    for (const one of confidences) expect(toConfidence(keptConfidence(one))).toBe(one);
  });

  it('is none where nothing was said, or nothing that is known', () => {
    expect(toConfidence(undefined)).toBeUndefined();
    expect(toConfidence({})).toBeUndefined();
    expect(toConfidence({ confidence: ['ganz sicher'] })).toBeUndefined();
  });

  it('is compared with the results: answers without one do not count', () => {
    expect(
      calibrate([
        { confidence: 'sicher', right: true },
        { confidence: 'sicher', right: false },
        { confidence: 'geraten', right: true },
        { confidence: undefined, right: true },
      ]),
    ).toEqual({ sicher: { right: 1, of: 2 }, unsicher: { right: 0, of: 0 }, geraten: { right: 1, of: 1 } });
  });
});
