import { describe, expect, test } from 'vitest';
import { noPublisher, parsePublisher } from './publisher-file.ts';
import { Source } from './source.ts';

function read(text: string): ReturnType<typeof parsePublisher> {
  return parsePublisher(new Source('slides/publisher.yaml', text));
}

describe('parsePublisher', () => {
  test('a file in which nothing is filled in yet is no error', () => {
    expect(read('# name: "Schule"\n')).toEqual({ publisher: noPublisher, findings: [] });
  });

  test('what is filled in is kept, the rest stays empty', () => {
    expect(read('name: "Volkshochschule Musterstadt"\n').publisher).toEqual({
      ...noPublisher,
      name: 'Volkshochschule Musterstadt',
    });
  });

  test('an unknown field is an error', () => {
    expect(read('phone: "0123"\n').findings).toMatchObject([{ severity: 'error', line: 1 }]);
  });
});
