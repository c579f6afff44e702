/** Styles that come with the code of an element. */
declare module '*.css';
