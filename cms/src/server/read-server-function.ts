import { isRecord, isText } from '@digivaardig/contracts/guards';

/** The functions of Payload that the screens of the admin call. */
const functionNames: readonly string[] = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
];

/** Far above the form of a document with lists in lists. */
const MAX_NESTING = 300;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Values other than JSON that the admin sends, as React writes them: dates, numbers, no value. */
const isSpecialValue = (text: string): boolean =>
  /^\$(?:\$|undefined$|NaN$|-?Infinity$|-0$|T|D\d|n-?\d{1,100}$)/.test(text);

const getOwn = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;

/** The parts of a call: React writes what occurs twice once, and refers to it. */
type Parts = ReadonlyMap<string, unknown>;

/** Finds what a reference such as `$1:args:data` leads to; undefined when it leads nowhere. */
function resolveReference(parts: Parts, reference: string): unknown {
  const [id = '', ...keys] = reference.slice(1).split(':');
  if (!/^[0-9a-f]{1,6}$/.test(id)) return undefined;
  return keys.reduce(getOwn, parts.get(String(Number.parseInt(id, 16))));
}

/** Whether everything in the parts is something that React can read. */
function areReadable(parts: Parts): boolean {
  const stack = [...parts.values()].map((value): [unknown, number] => [value, 0]);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [value, level] = next;
    if (value === undefined || level > MAX_NESTING) return false;
    if (isText(value) && value.startsWith('$')) {
      if (!isSpecialValue(value) && resolveReference(parts, value) === undefined) return false;
    } else if (typeof value === 'object' && value !== null) {
      if (Object.hasOwn(value, '__proto__')) return false;
      stack.push(...Object.values(value).map((inner): [unknown, number] => [inner, level + 1]));
    }
  }
  return true;
}

/** Reads the parts; undefined for a body in another form than that of React. */
async function readParts(contentType: string, body: Buffer): Promise<Parts | undefined> {
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    return new Map([['0', parseJson(body.toString())]]);
  }
  const response = new Response(Buffer.from(body), { headers: { 'Content-Type': contentType } });
  const form = await response.formData().catch(() => undefined);
  if (form === undefined) return undefined;
  const fields = [...form];
  // A name that occurs twice, a file, or a name of React's other kinds of values.
  const isPlain = fields.every(([name, value]) => /^\d{1,6}$/.test(name) && isText(value));
  if (!isPlain || new Set(form.keys()).size < fields.length) return undefined;
  return new Map(fields.map(([name, value]) => [name, parseJson(isText(value) ? value : '')]));
}

/**
 * Whether a body calls a function that the admin has, with arguments that React can read. Payload
 * looks functions up by name in an object, where `constructor` is one too, and errors of React
 * while it reads a body are errors of the server.
 */
export async function isServerFunctionCall(contentType: string, body: Buffer): Promise<boolean> {
  const parts = await readParts(contentType, body);
  if (parts === undefined || !areReadable(parts)) return false;
  const follow = (value: unknown): unknown =>
    isText(value) && value.startsWith('$') ? resolveReference(parts, value) : value;
  const root = parts.get('0');
  const call = Array.isArray(root) && root.length === 1 ? follow(root[0]) : undefined;
  if (!isRecord(call) || !isText(call['name'])) return false;
  return functionNames.includes(call['name']) && isRecord(follow(call['args']));
}
