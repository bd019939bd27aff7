import { env } from '#platform/env.ts';
import { LocalFileStore } from '#platform/files/local-file-store.ts';

/** The exports of archived municipalities, out of the reach of the web. */
export const exportStore = new LocalFileStore(env.EXPORT_DIR);
