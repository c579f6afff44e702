import type { Plugin } from 'vite';

export function leanReveal(): Plugin;
