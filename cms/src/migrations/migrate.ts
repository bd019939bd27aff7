import type { Payload } from 'payload';
import { up as indexes } from './2026-11-23-indexes.ts';
import { up as accounts } from './2026-11-25-accounts.ts';
import { up as addresses } from './2026-11-25-addresses.ts';
import { up as archive } from './2026-11-25-archive.ts';
import { up as feedKeys } from './2026-11-25-feed-keys.ts';
import { up as editorsPresent } from './2026-11-25-editors-present.ts';
import { up as invitations } from './2026-11-26-invitations.ts';
import { up as sessions } from './2026-11-29-sessions.ts';
import { up as weeklySnapshots } from './2026-11-29-weekly-snapshots.ts';
import { up as eventNames } from './2026-11-29-event-names.ts';
import { up as rateLimits } from './2026-11-30-rate-limits.ts';
import { up as missingAddresses } from './2026-11-30-missing-addresses.ts';
import { up as signedIn } from './2026-11-30-signed-in.ts';
import { up as contentBlocks } from './2026-12-01-content-blocks.ts';
import { up as licenceNotices } from './2026-12-01-licence-notices.ts';
import { up as searchMisses } from './2026-12-01-search-misses.ts';
import { up as scheduledChanges } from './2026-12-01-scheduled-changes.ts';
import { up as lessonFeedback } from './2026-12-01-lesson-feedback.ts';
import { up as history } from './2026-12-01-history.ts';
import { up as brokenLinks } from './2026-12-01-broken-links.ts';
import { up as bin } from './2026-12-01-bin.ts';
import { up as newsCalendar } from './2026-11-26-news-calendar.ts';

const migration = (name: string, up: (payload: Payload) => Promise<void>) => ({
  name,
  up: ({ payload }: { payload: Payload }) => up(payload),
  down: () => Promise.resolve(),
});

const migrations = [
  migration('2026-11-23-indexes', indexes),
  migration('2026-11-25-archive', archive),
  migration('2026-11-25-editors-present', editorsPresent),
  migration('2026-11-25-accounts', accounts),
  migration('2026-11-25-feed-keys', feedKeys),
  migration('2026-11-25-addresses', addresses),
  migration('2026-11-26-invitations', invitations),
  migration('2026-11-26-news-calendar', newsCalendar),
  migration('2026-11-29-sessions', sessions),
  migration('2026-11-29-weekly-snapshots', weeklySnapshots),
  migration('2026-11-29-event-names', eventNames),
  migration('2026-11-30-rate-limits', rateLimits),
  migration('2026-11-30-missing-addresses', missingAddresses),
  migration('2026-11-30-signed-in', signedIn),
  migration('2026-12-01-content-blocks', contentBlocks),
  migration('2026-12-01-search-misses', searchMisses),
  migration('2026-12-01-scheduled-changes', scheduledChanges),
  migration('2026-12-01-lesson-feedback', lessonFeedback),
  migration('2026-12-01-history', history),
  migration('2026-12-01-licence-notices', licenceNotices),
  migration('2026-12-01-broken-links', brokenLinks),
  migration('2026-12-01-bin', bin),
];

/** Brings the database up to date: what ran before is not run again. */
export async function migrate(payload: Payload): Promise<void> {
  await payload.db.migrate({ migrations: migrations as never });
}
