import { hasShape, isBoolean, isNullOr, isText } from '@digivaardig/contracts/guards';
import type { ChangeNote } from '../model/change-note.ts';

/** The state of a library document in the selected municipality. */
export interface LibraryState {
  /** The municipality's own version; null without one. */
  ownId: string | null;
  on: boolean;
  /** Whether the municipality chose so itself; otherwise the default decides. */
  isChosen: boolean;
  /** What the programme wrote with its last change; null when it wrote nothing. */
  changeNote: ChangeNote | null;
}

export const isChangeNote = hasShape<ChangeNote>({ text: isText, at: isText });

export const isLibraryState = hasShape<LibraryState>({
  ownId: isNullOr(isText),
  on: isBoolean,
  isChosen: isBoolean,
  changeNote: isNullOr(isChangeNote),
});
