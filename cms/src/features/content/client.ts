// What browser code of other features may use: types, labels and pure functions.
export type { Origin } from './reading/resolve-documents.ts';
export { isTextState } from './reading/text-state.ts';
