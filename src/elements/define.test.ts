import { expect, it } from 'vitest';
import { defineElements } from './define.ts';

it('defines a tag once, also when it is asked for twice at the same time', async () => {
  await Promise.all([defineElements(['smm-numeric', 'smm-numeric']), defineElements(['smm-numeric'])]);
  const first = customElements.get('smm-numeric');
  await defineElements(['smm-numeric']);
  expect(first).toBeDefined();
  expect(customElements.get('smm-numeric')).toBe(first);
});

it('leaves alone what has no element, and what is not named', async () => {
  await defineElements(['smm-unknown', 'constructor']);
  expect(customElements.get('smm-unknown')).toBeUndefined();
  expect(customElements.get('smm-cloze')).toBeUndefined();
});
