/** A share as German texts write it: 34 %, 34,5 %, 34 Prozent. */
export const percentage = /\p{N}+(?:[.,]\p{N}+)?\s?(?:%|Prozent(?!\p{L}))/u;
