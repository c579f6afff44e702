export const variants = ['A', 'B'] as const;
export type Variant = (typeof variants)[number];

/** What is asked to be printed. The names of the address are promised to the outside. */
export interface PaperRequest {
  /** `handout`, `notizen`, `alle` (every sheet) or the id of an item, exercise or set, as written; undefined for the overview. */
  readonly sheet?: string | undefined;
  readonly variant?: Variant | undefined;
  readonly solution?: boolean;
}

/** Reads `blatt`, `variante` and `loesung`. A variant that does not exist is none. */
export function readRequest({ searchParams }: URL): PaperRequest {
  return {
    sheet: searchParams.get('blatt') ?? undefined,
    variant: variants.find((letter) => letter === searchParams.get('variante')?.toUpperCase()),
    solution: searchParams.get('loesung') === '1',
  };
}

/** The address of a sheet, from that of the overview. */
export function sheetAddress(overview: string, { sheet, variant, solution }: PaperRequest): string {
  const there = new URL(overview);
  if (sheet !== undefined) there.searchParams.set('blatt', sheet);
  if (variant) there.searchParams.set('variante', variant);
  if (solution) there.searchParams.set('loesung', '1');
  return there.href;
}

/** Whether another device can open the address: a file and a server of this computer's own are out of its reach. */
export function isReachable(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const isLocal = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
  return protocol.startsWith('http') && !isLocal;
}
