/** What `npm run gate` keeps in docs/proof.json (`scripts/proof/collect-proof.mjs`). */
export interface Proof {
  /** Day of the run: `2026-11-27`. */
  readonly date: string;
  readonly commit: string;
  /** Whether files were changed since that commit. */
  readonly changed: boolean;
  readonly machine: { readonly node: string; readonly chromium: string };
  readonly steps: readonly { readonly name: string; readonly ok: boolean }[];
  readonly units: { readonly passed: number; readonly failed: number; readonly oracles: number };
  readonly journeys: {
    readonly passed: number;
    readonly failed: readonly string[];
    /** Passed at the second run only. */
    readonly again: readonly string[];
    readonly counts: Readonly<Record<string, number>>;
  };
  readonly course: { readonly taught: Share; readonly questions: Share };
  readonly deck: {
    readonly slides: number;
    readonly requests: number;
    readonly foreign: readonly string[];
    /** Bytes before the first slide can be turned; text packed with gzip. */
    readonly sizes: readonly { readonly kind: string; readonly gzip: number; readonly most: number }[];
  };
}

interface Share {
  readonly is: number;
  readonly of: number;
}

/** The proof of the last gate. Undefined where the gate has not run yet. */
export async function loadProof(): Promise<Proof | undefined> {
  const [load] = Object.values(import.meta.glob<Proof>('/docs/proof.json', { import: 'default' }));
  return load?.();
}
