'use client';

import { formatDay, toDay } from '@digivaardig/contracts/time';
import type { ChangeNote } from '../model/change-note.ts';
import { contentAdminMessages } from './admin-messages.ts';

/** What the programme wrote with its last change of a library text, and when. */
export const ChangeNoteLine = ({ note }: { note: ChangeNote }) => (
  <p className="dv-change-note">
    <span>{contentAdminMessages.changeNote(formatDay(toDay(new Date(note.at))))}</span> {note.text}
  </p>
);
