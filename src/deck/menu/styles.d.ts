/** Styles that come with the code of the menu; the bundler makes them a file of their own. */
declare module '*.css';
