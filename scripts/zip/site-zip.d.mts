/** Types of site-zip.mjs for what is written in TypeScript. */
export declare function zipSite(site: string, readMe: string): Uint8Array;
