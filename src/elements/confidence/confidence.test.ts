import { render } from 'lit';
import { expect, onTestFinished, test } from 'vitest';
import { MemoryRecord } from '../../progress/memory-record.ts';
import { anAttempt } from '../../progress/testing/samples.ts';
import { type Answered, renderConfidence } from './confidence.ts';

const answers: readonly Answered[] = [
  { title: 'Erste Frage', attempt: anAttempt({ id: 'a1' }) },
  { title: 'Zweite Frage', attempt: anAttempt({ id: 'a2', correctness: 'wrong', score: 0 }) },
];

function show(given = answers) {
  const box = document.createElement('div');
  document.body.append(box);
  onTestFinished(() => box.remove());
  const record = new MemoryRecord();
  const draw = (): void => void render(renderConfidence(given, record, draw), box);
  draw();
  const say = (title: string, word: string): void => {
    const group = box.querySelector(`[aria-label="${title}: Wie sicher waren Sie?"]`);
    [...(group?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === word)?.click();
  };
  return { box, record, say, calibration: () => box.querySelector('.calibration')?.textContent };
}

test('nothing is asked where nothing was answered', () => {
  expect(show([]).box.textContent).toBe('');
});

test('what was said is kept beside the attempt, shows, and can be changed', () => {
  const { box, record, say } = show();
  expect(box.querySelectorAll('[aria-pressed="true"]')).toHaveLength(0);
  say('Zweite Frage', 'geraten');
  expect(record.value('confidence/a2')).toEqual({ confidence: ['geraten'] });
  say('Zweite Frage', 'sicher');
  expect(record.value('confidence/a2')).toEqual({ confidence: ['sicher'] });
  expect([...box.querySelectorAll('[aria-pressed="true"]')].map(({ textContent }) => textContent)).toEqual(['sicher']);
  expect(record.value('confidence/a1')).toBeUndefined();
});

test('how it fits the results is said in two sentences at the most, and not before something was said', () => {
  const { say, calibration } = show();
  expect(calibration()).toBeUndefined();
  say('Erste Frage', 'sicher');
  expect(calibration()).toBe('Die Antwort, bei der Sie sicher waren, stimmt.');
  say('Zweite Frage', 'sicher');
  expect(calibration()).toBe(
    'Bei 1 von 2 Fragen, bei denen Sie sicher waren, lagen Sie richtig. Was sicher schien und nicht stimmt, kommt beim Wiederholen zuerst.',
  );
  say('Zweite Frage', 'unsicher');
  expect(calibration()).toBe(
    'Die Antwort, bei der Sie sicher waren, stimmt. Eine unsichere Antwort stimmt noch nicht.',
  );
  say('Erste Frage', 'geraten');
  expect(calibration()).toBe('Von 2 unsicheren oder geratenen Antworten stimmt eine.');
});
