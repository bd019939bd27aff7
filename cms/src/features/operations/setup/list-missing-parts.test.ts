import { describe, expect, it } from 'vitest';
import { listMissingParts, setupParts, type SetupState } from './list-missing-parts.ts';

const complete: SetupState = {
  hasDefault: { style: false, welcome: false, about: false },
  helpContacts: 1,
  isPrivacyReviewed: true,
  roles: new Set(['contentManager', 'communicationOfficer']),
  channels: 1,
  datedPhases: 1,
  articles: 1,
};

describe('listMissingParts', () => {
  it('lists everything of a new municipality, in order', () => {
    const fresh: SetupState = {
      hasDefault: { style: true, welcome: true, about: true },
      helpContacts: 0,
      isPrivacyReviewed: false,
      roles: new Set(['functionalAdmin']),
      channels: 0,
      datedPhases: 0,
      articles: 0,
    };
    expect(listMissingParts(fresh)).toEqual(setupParts);
  });

  it('lists nothing when all is filled in', () => {
    expect(listMissingParts(complete)).toEqual([]);
  });

  it.each<[string, Partial<SetupState>]>([
    ['style', { hasDefault: { ...complete.hasDefault, style: true } }],
    ['welcome', { hasDefault: { ...complete.hasDefault, welcome: true } }],
    ['about', { hasDefault: { ...complete.hasDefault, about: true } }],
    ['help', { helpContacts: 0 }],
    ['privacy', { isPrivacyReviewed: false }],
    ['contentManager', { roles: new Set(['communicationOfficer']) }],
    ['communicationOfficer', { roles: new Set(['contentManager']) }],
    ['channels', { channels: 0 }],
    ['phases', { datedPhases: 0 }],
    ['news', { articles: 0 }],
  ])('lists %s alone when only that is missing', (part, change) => {
    expect(listMissingParts({ ...complete, ...change })).toEqual([part]);
  });
});
