import type { AvailableModule } from './availability-screen.ts';
import { availabilityMessages as messages } from './availability-messages.ts';

interface Props {
  item: Pick<AvailableModule, 'ownText' | 'origin'>;
}

/** Says when readers do not see what the municipality wrote last; nothing otherwise. */
export function TextStateBadge({ item: { ownText, origin } }: Props) {
  if (ownText === null || ownText === 'published') return null;
  const draft = origin === 'own' ? messages.draft : messages.draftVersion;
  return <span className="dv-badge">{ownText === 'changed' ? messages.changed : draft}</span>;
}
