import type { GenericSchema } from 'valibot';

/**
 * What of a valibot schema can be looked into: one tree says which fields there are, of which type, and which are
 * texts. Reading a file, its messages and the schema for editors all come from it.
 */
export type Shape = GenericSchema & {
  /** Of a strict object. */
  readonly entries?: Readonly<Record<string, Shape>>;
  /** Of a list. */
  readonly item?: Shape;
  /** Of an optional field. */
  readonly wrapped?: Shape;
  /** Of a map with free names. */
  readonly value?: Shape;
  /** Of a map: the schema of names. Of a choice of kinds: the field that tells the kind. */
  readonly key?: Shape | string;
  /** Of a choice: shapes, or the words that are allowed. */
  readonly options?: readonly (Shape | string)[];
  readonly literal?: unknown;
  readonly pipe?: readonly unknown[];
};

export function isOptional(shape: Shape): boolean {
  return shape.type === 'optional';
}

/** A shape without „optional“ around it. */
export function unwrap(shape: Shape): Shape {
  return shape.wrapped ? unwrap(shape.wrapped) : shape;
}

/** The shapes of a choice. */
export function branches(shape: Shape): readonly Shape[] {
  return (shape.options ?? []).filter((option) => typeof option !== 'string');
}

/** The words of which one is allowed. */
export function words(shape: Shape): readonly string[] {
  return (shape.options ?? []).filter((option) => typeof option === 'string');
}

/** Names of the fields that must be there. */
export function required(shape: Shape): string[] {
  return Object.entries(shape.entries ?? {})
    .filter(([, field]) => !isOptional(field))
    .map(([name]) => name);
}
