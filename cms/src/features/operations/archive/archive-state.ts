/** The state of an export, as the cms reports it. */
export type ExportState =
  { state: 'none' | 'busy' | 'failed' } | { state: 'done'; finishedAt: string; bytes: number };

/** The state of a municipality, for the archive panel. */
export interface ArchiveState {
  name: string;
  archivedAt: string | null;
  export: ExportState;
}

function isExportState(value: unknown): value is ExportState {
  if (typeof value !== 'object' || value === null || !('state' in value)) return false;
  if (value.state !== 'done')
    return value.state === 'none' || value.state === 'busy' || value.state === 'failed';
  return (
    'finishedAt' in value &&
    typeof value.finishedAt === 'string' &&
    'bytes' in value &&
    typeof value.bytes === 'number'
  );
}

export const isArchiveState = (value: unknown): value is ArchiveState =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'archivedAt' in value &&
  (value.archivedAt === null || typeof value.archivedAt === 'string') &&
  'export' in value &&
  isExportState(value.export);
