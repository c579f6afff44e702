import type { Item } from '../../model/item.ts';
import type { Finding } from '../finding.ts';
import { allowedNames } from '../nearest.ts';
import { drawingPath, type Parsed } from '../parsed.ts';
import { type Place, type Report, reportInto } from '../place.ts';
import { sourceMissing } from '../quiz/reference.ts';
import { diagramsOn, type Placed, placedOn, type Slide } from '../slides/slide.ts';
import type { Names } from './names.ts';

type Say = (place: Place, problem: string, allowed: string) => void;

/** Names on slides for items, sets, drawings, pictures, sources and terms that are not there. */
export function checkSlideReferences({ slideFiles, quizFiles }: Parsed, names: Names): readonly Finding[] {
  const findings: Finding[] = [];
  const items = new Map(quizFiles.flatMap((file) => file.items.map(({ value }) => [value.id, value] as const)));
  for (const slide of slideFiles.flatMap(({ slides }) => slides)) {
    checkSlide(slide, items, names, reportInto(findings));
  }
  return findings;
}

function checkSlide(slide: Slide, items: ReadonlyMap<string, Item>, names: Names, report: Report): void {
  const say: Say = (place, problem, allowed) => report(place, { thing: `slide "${slide.id}"`, problem, allowed });
  for (const part of placedOn(slide)) checkPlaced(part, items, names, say);
  checkDiagrams(slide, names, say);
  for (const { name, place } of [...slide.sources, ...slide.uses.sources]) {
    if (names.sources.has(name)) continue;
    say(place, sourceMissing(name), allowedNames('sources', names.sources, name));
  }
  for (const { name, place } of slide.uses.terms) {
    if (names.terms.has(name)) continue;
    say(place, `the term "${name}" is not in slides/glossary.yaml`, allowedNames('terms', names.terms, name));
  }
  for (const { name, place } of slide.uses.images) {
    if (names.paths.has(name) && name.startsWith('assets/')) continue;
    const pictures = [...names.paths].filter((path) => path.startsWith('assets/'));
    say(place, `the image "${name}" is not there`, allowedNames('files in assets', pictures, name));
  }
}

function checkPlaced(part: Placed, items: ReadonlyMap<string, Item>, names: Names, say: Say): void {
  const { name, place } = part.ref;
  if (part.kind === 'field') {
    checkField(part.item, part.field, place, items, names, say);
  } else if (part.kind === 'quiz') {
    if (names.sets.has(name)) return;
    const single = names.items.has(name) || names.exercises.has(name);
    if (names.entriesOpen && !single) return;
    say(
      place,
      `there is no set "${name}"${single ? ', but an item' : ''}`,
      single ? `write ::: item ${name}` : allowedNames('sets', names.sets, name),
    );
  } else if (!names.items.has(name) && !names.exercises.has(name)) {
    const set = names.sets.has(name);
    if (names.entriesOpen && !set) return;
    const known = [...names.items, ...names.exercises];
    say(
      place,
      `there is no item "${name}"${set ? ', but a set' : ''}`,
      set ? `write ::: quiz ${name}` : allowedNames('items', known, name),
    );
  }
}

function checkField(
  id: string,
  field: string,
  place: Place,
  items: ReadonlyMap<string, Item>,
  names: Names,
  say: Say,
): void {
  if (!names.items.has(id)) {
    if (!names.entriesOpen) say(place, `there is no item "${id}"`, allowedNames('items', names.items, id));
    return;
  }
  const item = items.get(id);
  if (!item || names.twice.has(id)) return;
  if (item.kind !== 'canvas') {
    say(place, `item "${id}" is a ${item.kind}, which has no fields to write`, `write ::: item ${id}`);
    return;
  }
  const fields = item.body.fields.map((one) => one.id);
  if (!fields.includes(field)) {
    say(place, `item "${id}" has no field "${field}"`, allowedNames('fields', fields, field));
  }
}

function checkDiagrams({ parts }: Slide, names: Names, say: Say): void {
  const drawn = new Set<string>();
  for (const { name, place } of diagramsOn(parts)) {
    if (!names.paths.has(drawingPath(name))) {
      const drawings = [...names.paths].flatMap((path) => /^assets\/diagrams\/(D\d\d)\.svg$/.exec(path)?.[1] ?? []);
      say(place, `there is no ${drawingPath(name)}`, allowedNames('diagrams', drawings, name));
    }
    if (drawn.has(name)) say(place, `diagram ${name} stands twice on the slide`, 'show it once');
    drawn.add(name);
  }
}
