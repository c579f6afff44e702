/** Types of browser.mjs for the configurations written in TypeScript. */
export declare function launchOptions(): { args: string[]; executablePath?: string };
