import fc from 'fast-check';

/** Texts that broke a server somewhere, undecoded. */
const oddTexts = [
  '',
  '0',
  '-1',
  '1e99',
  'NaN',
  '0x10',
  '٣',
  'null',
  'true',
  'undefined',
  '[object Object]',
  '[]',
  '{}',
  '[',
  '{"$gt":""}',
  '$where',
  '$ne',
  '"',
  "'",
  "' or 1=1",
  '<script>',
  '--',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
  '../../etc/passwd',
  '..',
  '.',
  '\\',
  'a/b',
  'C:\\x',
  'con',
  '.env',
  'file:///etc/passwd',
  '\0',
  '\r\nX-Injected: 1',
  '\n',
  '\u000b',
  '\u001b[31m',
  '\ud800',
  '🦆',
  'é',
  '\u202e',
  'http://127.0.0.1:1/x',
  'javascript:1',
  '//elders.example',
  'data:text/html,x',
  '6b07063a79cf34ccb4b3e94a',
  '6b07063a79cf34ccb4b3e94z',
  '2026-02-31',
  '99999-01-01',
  'x',
  '(((((',
  '[a-',
  'a+a+a+a+b',
  '*',
  '%',
  '%25',
  'x'.repeat(3000),
  '9'.repeat(400),
];

/** Parts of a path or query that are malformed as sent. */
const rawParts = [
  '%',
  '%E0%A4%A',
  '%zz',
  '%00',
  '%2f',
  '%5c',
  '..%2f',
  '%252e%252e',
  ';',
  '%c0%af',
];

/** JSON whose text cannot be made by `JSON.stringify`. */
const oddJson = [
  '{',
  '[1,',
  'geen json',
  '',
  '\0',
  '"x"',
  'null',
  '1',
  '[]',
  '{}',
  '[{}]',
  '{"a":1,"a":2}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  `[${'1,'.repeat(20_000)}1]`,
  '{"a":1e999}',
  '\ufeff{}',
];

export const oddText = fc.oneof(fc.constantFrom(...oddTexts), fc.string({ maxLength: 20 }));

/** A part of a path or a query as it goes over the wire. */
export const sentPart = fc.oneof(
  { weight: 4, arbitrary: oddText.map((text) => encodeURIComponent(text.toWellFormed())) },
  { weight: 1, arbitrary: fc.constantFrom(...rawParts) },
);

/** A value of JSON, of any type. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e21, [], {}, [[]], [null], [{}]),
  fc.array(oddText, { maxLength: 3 }),
  fc.dictionary(oddText, oddText, { maxKeys: 3 }),
  fc.constant({ id: 1, value: {}, relationTo: 'users', root: { children: 1 } }),
);

/** The text of a body: objects with these fields, or other JSON, or none. */
export const jsonBody = (fields: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .dictionary(fc.constantFrom('x', ...fields), oddValue, { maxKeys: 4 })
      .map((data) => JSON.stringify(data)),
    fc.constantFrom(...oddJson),
  );
