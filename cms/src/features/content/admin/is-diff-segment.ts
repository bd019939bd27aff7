import { hasShape, isKeyOf, isText } from '@digivaardig/contracts/guards';
import type { DiffSegment } from '../overrides/diff-text.ts';

/** Whether an answer of the cms holds a part of a difference. */
export const isDiffSegment = hasShape<DiffSegment>({
  kind: isKeyOf<DiffSegment['kind']>({ same: true, added: true, removed: true }),
  text: isText,
});
