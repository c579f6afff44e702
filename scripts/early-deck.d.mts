/** Types of early-deck.mjs for the configuration written in TypeScript. */
export declare function earlyDeck(): import('vite').Plugin;
