declare module '*/writeXlsxFileUniversal.js' {
  export function generateXlsxFileSync(sheets: readonly object[], options: { fontFamily?: string; fontSize?: number }, unused: undefined, readPicture: (content: unknown) => Promise<Uint8Array>): Promise<Blob>;
}
