import { isKeyOf } from '@digivaardig/contracts/guards';

/**
 * Which text of a document readers see: `published` is the one that was saved last, `changed` an
 * earlier one, since a change is not published yet, and `draft` none.
 */
export type TextState = 'published' | 'changed' | 'draft';

/**
 * @param isDraft whether the text that was saved last is a draft
 * @param isLive whether readers see a text of the document
 */
export const getTextState = (isDraft: boolean, isLive: boolean): TextState => {
  if (!isDraft) return 'published';
  return isLive ? 'changed' : 'draft';
};

export const isTextState = isKeyOf<TextState>({ published: true, changed: true, draft: true });
