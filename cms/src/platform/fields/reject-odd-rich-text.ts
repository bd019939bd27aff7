import { type CollectionBeforeValidateHook, ValidationError } from 'payload';
import { listFieldValues } from './list-field-values.ts';
import { findRichTextProblem } from '../rich-text/find-rich-text-problem.ts';

/**
 * Rejects unsafe links and nodes that the site cannot show, in every save: drafts too, for which
 * Payload skips its own checks, restored versions, and saves by the system itself.
 */
export const rejectOddRichText: CollectionBeforeValidateHook = ({ collection, data = {}, req }) => {
  for (const { field, value, path } of listFieldValues(collection.flattenedFields, data)) {
    const message = field.type === 'richText' ? findRichTextProblem(value) : null;
    if (message === null) continue;
    const errors = [{ path, message }];
    throw new ValidationError({ collection: collection.slug, errors }, req.t);
  }
};
