import { expect, it } from 'vitest';
import { mayAskAgain, saysConflict } from './write-conflicts.ts';

it.each([
  ['mutation { a(id: 1) { id } }', true],
  ['mutation M($id: ID!) { a(id: $id) { ...F } } fragment F on X { id }', true],
  ['mutation { a { id } b { id } }', false],
  ['mutation { a { id } a2: a { id } }', false],
  ['mutation { ...F } fragment F on Mutation { a { id } b { id } }', false],
  ['mutation A { a { id } } mutation B { b { id } }', false],
])('%s: may be asked again is %s', (document, may) => {
  expect(mayAskAgain(document)).toBe(may);
});

it.each([
  ['{"errors":[{"message":"x","extensions":{"name":"WriteConflict"}}]}', true],
  ['{"errors":[{"message":"x","extensions":{"name":"ValidationError"}}]}', false],
  ['{"data":{"title":"WriteConflict"}}', false],
  ['geen antwoord', false],
])('%s: says conflict is %s', (text, says) => {
  expect(saysConflict(text)).toBe(says);
});
