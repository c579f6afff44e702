/**
 * What a page tells the waiting worker when its reader has asked for the new version. A type alone: code that page and
 * worker share would become a file that the worker has to load.
 */
export type TakeOver = 'smm-tag8-take-over';
