import { describe, expect, it } from 'vitest';
import { isServerFunctionCall } from './read-server-function.ts';

const asText = (body: string) =>
  isServerFunctionCall('text/plain;charset=UTF-8', Buffer.from(body));

async function asForm(fields: Record<string, unknown>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    form.append(name, value instanceof Blob ? value : JSON.stringify(value));
  }
  const response = new Response(form);
  const body = Buffer.from(await response.arrayBuffer());
  return isServerFunctionCall(response.headers.get('content-type') ?? '', body);
}

const call = (name: string, args: unknown = {}) => JSON.stringify([{ name, args }]);
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('isServerFunctionCall', () => {
  it.each([
    call('form-state', { collectionSlug: 'modules', data: { title: '$$10' } }),
    call('table-state', { a: '$undefined', b: '$D2026-11-30T05:00:00.000Z', c: '$n5', d: '$T' }),
    '[{"name":"form-state","args":{"a":{"b":1},"c":"$0:0:args:a"}}]',
  ])('accepts %s', async (body) => {
    expect(await asText(body)).toBe(true);
  });

  it('accepts a form whose parts refer to each other', async () => {
    const root = [{ name: 'form-state', args: '$1' }];
    expect(await asForm({ 0: root, 1: { data: { again: '$1:data' } } })).toBe(true);
  });

  it.each([
    ...['constructor', '__proto__', 'toString', 'nope', 'schedule-publish', 'slugify', ''].map(
      (n) => call(n),
    ),
    '[]',
    '{',
    '',
    'null',
    '{}',
    '[[]]',
    '[null]',
    '["form-state"]',
    '[{"args":{}}]',
    ...['"$F1"', '"$@1"', '"$K1"', '"$9"', '"$Q1"', '"$0:1:x"', '"$0:constructor"'].map(
      (value) => `[{"name":"form-state","args":{"a":${value}}}]`,
    ),
    ...['"$9"', '"$B1"', '[]', 'null', '1'].map(
      (args) => `[{"name":"table-state","args":${args}}]`,
    ),
    `[{"name":"form-state","args":{"__proto__":{}}}]`,
    `[{"name":"form-state","args":{"a":${nested(5000)}}}]`,
    `${call('form-state').slice(0, -1)},1]`,
  ])('rejects %s', async (body) => {
    expect(await asText(body)).toBe(false);
  });

  it('rejects a form that is malformed, or that has other parts', async () => {
    const root = [{ name: 'form-state', args: {} }];
    expect(await asForm({ 0: root, $ACTION_ID_x: '' })).toBe(false);
    expect(await asForm({ 0: root, 1: new Blob(['x']) })).toBe(false);
    expect(await asForm({ 1: root })).toBe(false);
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
      expect(await isServerFunctionCall(type, Buffer.from('--x\r\n'))).toBe(false);
    }
  });
});
