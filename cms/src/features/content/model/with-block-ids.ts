import { randomBytes } from 'node:crypto';
import { isRecord, isText } from '@digivaardig/contracts/guards';

const isId = (value: unknown): value is string => isText(value) && /^[0-9a-f]{24}$/.test(value);

/** Gives a new id to each block that lacks one, or repeats that of another block. */
export function withBlockIds(content: unknown): unknown {
  if (!Array.isArray(content)) return content;
  const ids = new Set<string>();
  return content.map((row: unknown) => {
    if (!isRecord(row)) return row;
    const { id } = row;
    const block = isId(id) && !ids.has(id) ? row : { ...row, id: randomBytes(12).toString('hex') };
    ids.add(String(block['id']));
    return block;
  });
}
