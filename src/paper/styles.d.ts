/** Styles that come with the code of a page; the bundler makes them a file of their own. */
declare module '*.css';
