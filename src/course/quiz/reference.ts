import { type Finding, findingAt } from '../finding.ts';
import { allowedNames } from '../nearest.ts';
import { type Place, placeName } from '../place.ts';

/** A name in a file for something that stands elsewhere, perhaps in another file. */
export interface Reference {
  readonly to: 'item' | 'source' | 'seed' | 'slide' | 'objective' | 'file';
  readonly name: string;
  /** What names it: `item "u05-smart-peer"`, `set "k2-check"`. */
  readonly thing: string;
  readonly place: Place;
}

/** An id that a file gives to an item, a set or a composite exercise. All three share one space of names. */
export interface Declaration {
  readonly id: string;
  /** `item "q-k2-07"` */
  readonly thing: string;
  readonly place: Place;
}

const plural: Readonly<Record<Reference['to'], string>> = {
  item: 'items',
  source: 'sources',
  seed: 'seeds',
  slide: 'slides',
  objective: 'objectives',
  file: 'files',
};

/** One finding for each id that is given again in the same file. */
export function duplicateIds(declarations: readonly Declaration[]): Finding[] {
  return repeated(declarations).flatMap(([first, again]) => (inOneFile(first, again) ? [duplicate(first, again)] : []));
}

/** One finding for each id that another file has given before; duplicates inside a file are its own findings. */
export function duplicateIdsAcross(declarations: readonly Declaration[]): Finding[] {
  return repeated(declarations).flatMap(([first, again]) => (inOneFile(first, again) ? [] : [duplicate(first, again)]));
}

/** The finding for a reference to nothing; `names` is what there is. */
export function danglingReference(reference: Reference, names: Iterable<string>): Finding {
  const { to, name, thing, place } = reference;
  return findingAt(place.source, place.start, place.end, {
    thing,
    problem: to === 'source' ? sourceMissing(name) : `names the ${to} "${name}", which is not there`,
    allowed: allowedNames(plural[to], names, name),
  });
}

/** The same words in quizzes and on slides, so that a slip in the id of a source is told once. */
export function sourceMissing(name: string): string {
  return `the source "${name}" is not in slides/sources.yaml`;
}

function repeated(declarations: readonly Declaration[]): (readonly [Declaration, Declaration])[] {
  const firsts = new Map<string, Declaration>();
  return declarations.flatMap((declaration) => {
    const first = firsts.get(declaration.id);
    if (!first) firsts.set(declaration.id, declaration);
    return first ? [[first, declaration] as const] : [];
  });
}

function inOneFile(one: Declaration, other: Declaration): boolean {
  return one.place.source.path === other.place.source.path;
}

function duplicate(first: Declaration, again: Declaration): Finding {
  const { thing, id, place } = again;
  return findingAt(place.source, place.start, place.end, {
    thing,
    problem: `the id "${id}" is already given at ${placeName(first.place)}`,
    allowed: 'items, sets and exercises of the whole course have different ids',
  });
}
