declare module 'virtual:single-pages' {
  const pages: import('./pages.tsx').SinglePages;
  export default pages;
}
