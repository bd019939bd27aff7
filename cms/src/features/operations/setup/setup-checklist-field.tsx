import type { UIFieldServerComponent } from 'payload';
import { toActor } from '#platform/access/actor.ts';
import { SetupChecklist } from './setup-checklist.tsx';

/** The checklist above the form of a municipality. */
export const SetupChecklistField: UIFieldServerComponent = ({ id, payload, user }) => {
  const actor = toActor(user);
  return id === undefined || !actor ? null : (
    <SetupChecklist payload={payload} actor={actor} municipalityId={String(id)} />
  );
};
