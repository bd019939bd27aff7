import { describe, expect, it } from 'vitest';
import {
  type Actor,
  can,
  canEverywhere,
  type Capability,
  listMunicipalitiesWhere,
  type MunicipalityRole,
  type ProgrammeRole,
} from './roles.ts';

const actor = (
  memberships: Record<string, MunicipalityRole[]>,
  programmeRoles: ProgrammeRole[] = [],
): Actor => ({ id: '1', programmeRoles, memberships: new Map(Object.entries(memberships)) });

describe('can', () => {
  const manager = actor({ assen: ['contentManager'], groningen: ['employee'] });

  it.each<[Capability, string | undefined, boolean]>([
    ['modules.update', 'assen', true],
    ['modules.update', 'groningen', false],
    ['modules.update', 'westerkwartier', false],
    ['modules.update', undefined, true],
    ['news.update', 'assen', false],
    ['library-modules.read', undefined, true],
    ['library-modules.update', undefined, false],
    ['site.open', 'groningen', true],
    ['site.preview', 'groningen', false],
    ['dashboard.open', undefined, false],
  ])('answers %s in %s with %s for a content manager', (capability, municipality, expected) => {
    expect(can(manager, capability, municipality)).toBe(expected);
  });

  it('counts a programme role in every municipality', () => {
    const admin = actor({}, ['programmeAdmin']);
    expect(can(admin, 'modules.update', 'assen')).toBe(true);
    expect(canEverywhere(admin, 'news-publications.update')).toBe(false);
  });

  it('treats a membership without roles as that of an employee', () => {
    const member = actor({ assen: [] });
    expect(can(member, 'site.open', 'assen')).toBe(true);
    expect(can(member, 'admin.open')).toBe(false);
  });
});

describe('listMunicipalitiesWhere', () => {
  it('lists the municipalities of the roles that give the capability', () => {
    const person = actor({ assen: ['functionalAdmin'], groningen: ['teamLead'] });
    expect(listMunicipalitiesWhere(person, 'users.update')).toEqual(['assen']);
    expect(listMunicipalitiesWhere(person, 'site.open')).toEqual(['assen', 'groningen']);
  });
});
