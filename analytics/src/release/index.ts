/** The one form in which figures about people are published. */
export type { AuditRecord } from './audit-record.ts';
export {
  createRelease,
  readRelease,
  Release,
  type ReleasedCell,
  type ReleaseResult,
  withheldMark,
} from './release.ts';
