// What browser code of other features may use: types, labels and pure functions.
export { LibraryUsage } from './admin/library-usage.tsx';
export type { Origin } from './library/resolve-documents.ts';
