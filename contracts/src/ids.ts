import { z } from 'zod';

/** The id of a document, as MongoDB creates it. */
export const documentId = z.string().regex(/^[0-9a-f]{24}$/);
