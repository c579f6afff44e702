/** Types of static-server.mjs for what is written in TypeScript. */
export declare function freePort(): Promise<number>;
export declare function serve(options: {
  folder: string;
  base?: string;
  host?: string;
  port?: number;
  tries?: number;
  packs?: boolean;
}): Promise<{ port: number; close: () => void }>;
