/** Types of static-server.mjs for the configurations written in TypeScript. */
export declare function freePort(): Promise<number>;
