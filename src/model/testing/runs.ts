/** How often chance tries a property: less where thousands of changes are tried by it (`npm run mutation`). */
export function runs(often: number): number {
  return process.env.SMM_MUTATED ? Math.ceil(often / 10) : often;
}
