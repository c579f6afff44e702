export function countPages(pdf: Uint8Array): number;
