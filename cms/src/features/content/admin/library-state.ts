/** The state of a library document in the selected municipality. */
export interface LibraryState {
  /** The municipality's own version; null without one. */
  ownId: string | null;
  /** Its choice; null when the default decides. */
  on: boolean | null;
}

export const isLibraryState = (value: unknown): value is LibraryState =>
  typeof value === 'object' &&
  value !== null &&
  'ownId' in value &&
  (value.ownId === null || typeof value.ownId === 'string') &&
  'on' in value &&
  (value.on === null || typeof value.on === 'boolean');
