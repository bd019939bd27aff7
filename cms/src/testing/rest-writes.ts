import type { CollectionSlug } from 'payload';
import { type Answer, callRest } from './call-cms.ts';

interface Write {
  token: string | null;
  slug: CollectionSlug;
  data: object;
  draft?: boolean;
}

/** Creates a document as a program outside the cms does. */
export const createDocument = ({ token, slug, data, draft = false }: Write): Promise<Answer> =>
  callRest(token, 'POST', `/${slug}?draft=${draft}`, data);

/** Updates a document as a program outside the cms does. */
export const updateDocument = ({
  token,
  slug,
  data,
  id,
  draft = false,
}: Write & { id: string }): Promise<Answer> =>
  callRest(token, 'PATCH', `/${slug}/${id}?draft=${draft}`, data);
