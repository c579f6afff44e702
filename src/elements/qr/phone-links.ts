import type { ItemId } from '../../model/item.ts';

/** What a phone is to open: one item, set or exercise alone, the reader at a slide, or the reader as it begins. */
export interface PhoneTarget {
  readonly item?: ItemId;
  readonly slide?: string;
}

/** Where phones find the course. */
export interface PhoneLinks {
  /** The address for a phone; undefined while no address is known that phones reach. */
  linkTo(target: PhoneTarget): string | undefined;
  /** The address that the trainer has kept; empty where it is none. */
  readonly kept: string;
  /** Keeps the address at which the course is published; an empty one forgets it. */
  keep(address: string): 'kept' | 'not-kept' | 'no-address';
}
