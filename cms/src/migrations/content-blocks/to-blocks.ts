import { createHash } from 'node:crypto';
import { isRecord, isText } from '@digivaardig/contracts/guards';
import { isSameValue } from '#platform/rich-text/is-same-value.ts';

type Values = Readonly<Record<string, unknown>>;

interface Block extends Values {
  id: string;
  blockType: string;
}

interface Override extends Values {
  path: string;
  seen?: unknown;
}

const isId = (value: unknown): value is string => isText(value) && /^[0-9a-f]{24}$/.test(value);

/** The same id for every version of a document. */
const makeId = (documentId: string, part: string): string =>
  createHash('sha256').update(`${documentId} ${part}`).digest('hex').slice(0, 24);

/** The text after the steps had a heading of its own on the page. */
const closingHeading = {
  type: 'heading',
  tag: 'h3',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children: [
    {
      type: 'text',
      text: 'Verder leren',
      version: 1,
      detail: 0,
      format: 0,
      mode: 'normal',
      style: '',
    },
  ],
};

function addClosingHeading(body: unknown): unknown {
  if (!isRecord(body) || !isRecord(body['root'])) return body;
  const { children } = body['root'];
  const nodes: unknown[] = Array.isArray(children) ? children : [];
  return { ...body, root: { ...body['root'], children: [closingHeading, ...nodes] } };
}

const listRows = (value: unknown): Values[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** The blocks of what was an array of steps with a text after them, or a text alone. */
export function toBlocks(documentId: string, { steps, body }: Values): Block[] {
  const rows = listRows(steps);
  const ofSteps = rows.map(({ id, title, body: text }, index): Block => ({
    id: isId(id) ? id : makeId(documentId, `step ${String(index)}`),
    blockType: 'step',
    title,
    body: text,
  }));
  if (body === null || body === undefined) return ofSteps;
  const text = rows.length > 0 ? addClosingHeading(body) : body;
  return [...ofSteps, { id: makeId(documentId, 'body'), blockType: 'text', body: text }];
}

const isSameBlock = ({ id: _a, ...a }: Block, { id: _b, ...b }: Block): boolean =>
  isSameValue(a, b);

/**
 * The blocks of a version of a library document under the ids of the library's, and the overrides of
 * single blocks. A version that followed the library in steps and text has none.
 *
 * @param library the blocks of the library document
 * @param seen the blocks of the library as they were when the version overrode them
 */
export function toOwnBlocks(
  own: readonly Block[],
  library: readonly Block[],
  seen: readonly Block[],
): { content: Block[]; overrides: Override[] } {
  const ids = own.map((block, index) => {
    const same = library.find((one) => isSameBlock(one, block));
    const beside = library[index];
    return same?.id ?? (beside?.blockType === block.blockType ? beside.id : block.id);
  });
  // A block that two blocks of the version resemble is the first one's.
  const content = own.map((block, index) => {
    const id = ids[index] ?? block.id;
    return { ...block, id: ids.indexOf(id) === index ? id : block.id };
  });
  const findSeen = (id: string): Block | null => {
    const index = library.findIndex((block) => block.id === id);
    return seen[index] ?? library[index] ?? null;
  };
  const changed = content.filter(
    (block) => !library.some((one) => one.id === block.id && isSameBlock(one, block)),
  );
  const removed = library.filter(({ id }) => !content.some((block) => block.id === id));
  return {
    content,
    overrides: [...changed, ...removed].map(({ id }) => ({
      path: `content.${id}`,
      seen: findSeen(id),
    })),
  };
}
