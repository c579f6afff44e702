import { readFileSync } from 'node:fs';

/** What a case gives for an item or for its parts. */
type Value = string | null | readonly string[];

/** A case from the tests or documents of another system. Which fields its item has depends on the rule. */
export interface OracleCase {
  readonly id: string;
  readonly rule: string;
  readonly type: string;
  readonly item: {
    readonly correct?: string | readonly string[];
    readonly options?: readonly { readonly id: string; readonly correct?: boolean; readonly fraction?: number }[];
    readonly correctOrder?: readonly string[];
    readonly words?: readonly { readonly id: string; readonly text: string; readonly correct: boolean }[];
    readonly stems?: Readonly<Record<string, string>>;
    readonly choices?: readonly string[];
    readonly gaps?:
      | Readonly<Record<string, string>>
      | readonly { readonly id: string; readonly answer?: string; readonly solutions?: readonly string[] }[];
    readonly answers?: readonly { readonly value: number; readonly tolerance: number }[];
    readonly zones?: readonly { readonly id: string; readonly correct: readonly string[] }[];
  };
  readonly response: Value | Readonly<Record<string, Value>>;
  readonly expected: { readonly score: number; readonly max: number };
  /** How the numbers were got: from a test, by running the system's code, or from its formula. */
  readonly origin: string;
  /** Repository, file and commit. */
  readonly source: string;
}

/** The cases in `oracles/grading.json`. */
export function readOracleCases(): readonly OracleCase[] {
  return JSON.parse(readFileSync(new URL('../oracles/grading.json', import.meta.url), 'utf8')).cases;
}
