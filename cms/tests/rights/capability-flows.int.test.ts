import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Capability,
  type CapabilityName,
  capabilities,
} from '../../src/testing/flows/capabilities.ts';
import {
  type FlowChange,
  type FlowChangeName,
  flowChanges,
  passwordAfter,
} from '../../src/testing/flows/changes.ts';
import { makeFlowPeople } from '../../src/testing/flows/flow-people.ts';
import { makeWorld, type World } from '../../src/testing/make-world.ts';
import { openCms } from '../../src/testing/open-cms.ts';

/**
 * A capability that is created now and used later is valid only while its creator still has the
 * right and its subject is unchanged. The table is written by hand: a row is a change between
 * creation and use, a column a capability.
 */
const columns: readonly CapabilityName[] = [
  ...(['session', 'refreshed session', 'preview', 'personal feed'] as const),
  ...(['mailed password link', 'handed password link'] as const),
  ...(['mailed invitation', 'handed invitation', 'invitation to a programme role'] as const),
];

/** `+` it still works, `-` it does not; in the order of the columns. */
const table: Record<FlowChangeName, string> = {
  // session, refreshed, preview, feed | passwords: mailed, handed | invitations: mailed, handed,
  // programme
  'nothing changes': '++++ ++ +++',
  'the maker loses the role': '++++ +- --+',
  'the maker loses the membership': '++++ +- --+',
  'the maker loses the role and gets it back': '++++ +- --+',
  'the maker gets one more role': '++++ +- +++',
  'the maker gets another password': '++++ +- +++',
  'the maker gets another address': '++++ +- --+',
  'the account of the maker is removed': '++++ +- --+',
  'the subject gets a programme role': '---+ -- +++',
  'the subject gets one more role': '---+ -- +++',
  'the subject loses a role': '---+ -- ---',
  'the subject loses the membership': '---- -- ---',
  'the subject loses the membership and gets it back': '---- -- ---',
  'the subject loses a membership elsewhere': '---+ -- +++',
  'the subject loses a programme role': '---+ -- ++-',
  'the subject gets another password': '---- -- +++',
  'the subject gets another address': '---- -- ---',
  // An invited person has no account at that moment, and creates one.
  'the account of the subject is removed': '---- -- +++',
  'the municipality is archived': '++-- +- ---',
  'the municipality is archived and opened again': '---- -- ---',
};

let payload: Payload;
let world: World;

beforeAll(async () => {
  payload = await openCms();
  world = await makeWorld(payload, []);
});

describe.each(Object.entries(table) as [FlowChangeName, string][])('when %s', (name, row) => {
  const change: FlowChange = flowChanges[name];
  const cells = Array.from(row.replaceAll(' ', ''), (mark, index) => ({
    capability: columns[index]!,
    expected: mark === '+',
  }));

  it.each(cells)('the $capability works: $expected', async ({ capability, expected }) => {
    const { make, use }: Capability = capabilities[capability];
    const people = await makeFlowPeople(payload, world);
    const secret = await make(people);
    expect(secret, 'the secret').toMatch(/.{20,}/);
    await change.apply(people);
    try {
      expect(await use(secret, people, passwordAfter(change))).toBe(expected);
    } finally {
      await change.undo?.(people);
    }
  });
});

it('the table of capabilities has a column for every capability, and a mark in every cell', () => {
  expect([...columns].sort()).toEqual(Object.keys(capabilities).sort());
  for (const row of Object.values(table)) {
    expect(row.replaceAll(' ', '')).toHaveLength(columns.length);
  }
});
