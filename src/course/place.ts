import { type Finding, findingAt, type Said } from './finding.ts';
import type { Source } from './source.ts';

/** A stretch `[start, end)` of a file: what a finding points at. */
export interface Place {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Takes note of something an author should change. */
export type Report = (place: Place, said: Said) => void;

/** A report that collects into `findings`. */
export function reportInto(findings: Finding[]): Report {
  return (place, said) => findings.push(findingAt(place.source, place.start, place.end, said));
}

/** `slides/02-smart.md:14:5`, to name a second place inside a message. */
export function placeName(place: Place): string {
  const { line, column } = place.source.at(place.start);
  return `${place.source.path}:${line}:${column}`;
}
