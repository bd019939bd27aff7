import type { Payload } from 'payload';
import { can, type Actor } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { operationsMessages } from '../messages.ts';
import { listMissingParts, type SetupPart } from './list-missing-parts.ts';
import { readSetupState } from './read-setup-state.ts';

const messages = operationsMessages.setup;

/** Where each part is filled in, below /admin. */
const toPath = (part: SetupPart, municipality: string): string => {
  switch (part) {
    case 'contentManager':
    case 'communicationOfficer':
      return '/collections/users';
    case 'channels':
      return '/collections/channels';
    case 'phases':
      return '/collections/campaign-phases';
    case 'news':
      return '/nieuwskalender';
    default:
      return `/collections/municipalities/${municipality}`;
  }
};

interface Props {
  payload: Payload;
  actor: Actor;
  municipalityId: string;
}

/** What a municipality still lacks, for its administrators; nothing when all is filled in. */
export async function SetupChecklist({ payload, actor, municipalityId }: Props) {
  if (!can(actor, 'municipalities.update', municipalityId)) return null;
  const municipality = await asSystem(payload).findByID({
    collection: 'municipalities',
    id: municipalityId,
    disableErrors: true,
  });
  if (!municipality || municipality.archivedAt) return null;
  const missing = listMissingParts(await readSetupState(payload, municipality));
  if (missing.length === 0) return null;
  return (
    <section className="dv-panel dv-panel--warning" aria-labelledby={`setup-${municipalityId}`}>
      <h2 id={`setup-${municipalityId}`}>{messages.heading(municipality.name)}</h2>
      <p>{messages.help(missing.length)}</p>
      <ul className="dv-checklist">
        {missing.map((part) => (
          <li key={part}>
            <a href={`${payload.config.routes.admin}${toPath(part, municipalityId)}`}>
              {messages.parts[part]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
