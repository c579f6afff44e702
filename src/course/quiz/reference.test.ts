import { describe, expect, test } from 'vitest';
import { Source } from '../source.ts';
import { danglingReference, duplicateIds, duplicateIdsAcross } from './reference.ts';

const one = new Source('quizzes/01.yaml', 'q-a\nq-b\n');
const two = new Source('quizzes/02.yaml', 'q-a\n');

function declared(source: Source, id: string, start = source.text.indexOf(id)) {
  return { id, thing: `item "${id}"`, place: { source, start, end: start + id.length } };
}

describe('duplicateIds', () => {
  test('names the first place at the second', () => {
    const [finding] = duplicateIds([declared(one, 'q-a'), declared(one, 'q-a', 4)]);
    expect(finding).toMatchObject({ line: 2, problem: 'the id "q-a" is already given at quizzes/01.yaml:1:1' });
  });

  test('says nothing of another file, where duplicateIdsAcross says it', () => {
    const both = [declared(one, 'q-a'), declared(one, 'q-b'), declared(two, 'q-a')];
    expect(duplicateIds(both)).toEqual([]);
    expect(duplicateIdsAcross(both)).toMatchObject([{ path: 'quizzes/02.yaml', line: 1 }]);
  });

  test('says nothing of different ids', () => {
    expect(duplicateIds([declared(one, 'q-a'), declared(one, 'q-b')])).toEqual([]);
  });
});

describe('danglingReference', () => {
  test('asks for the name that was probably meant', () => {
    const reference = {
      to: 'item',
      name: 'q-k2-08',
      thing: 'set "k2-check"',
      place: declared(one, 'q-a').place,
    } as const;
    expect(danglingReference(reference, ['q-k2-07', 'u04'])).toMatchObject({
      thing: 'set "k2-check"',
      problem: 'names the item "q-k2-08", which is not there',
      allowed: 'items are q-k2-07, u04; did you mean "q-k2-07"?',
    });
  });
});
