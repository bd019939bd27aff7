import type { CollectionSlug, Payload } from 'payload';
import { municipalityRoles, programmeRoles, type Role } from '@digivaardig/contracts/roles';
import { asSystem } from '#platform/access/system-client.ts';
import { aRichText } from './a-rich-text.ts';
import { makePerson, type NewPerson } from './make-person.ts';

/** Somebody with one role of A or of the programme, or an editor and administrator of B. */
export type Person = Role | 'ofB';

const everybody: readonly Person[] = [...municipalityRoles, ...programmeRoles, 'ofB'];

/**
 * Two municipalities, people in them, and a library document of each kind: the least that rules can
 * be tried on.
 */
export interface World {
  payload: Payload;
  a: string;
  b: string;
  /** Tokens by name: a role of A, or `ofB`. */
  tokens: Map<string, string>;
  /** Ids of accounts, by the same names. */
  users: ReadonlyMap<string, string>;
  library: { theme: string; module: string; news: string; material: string; persona: string };
}

const text = aRichText('Tekst.');

export const municipalityData = (name: string, visibility: 'public' | 'staff') => ({
  name,
  slug: name.toLowerCase(),
  visibility,
  welcome: { title: 'Welkom', introduction: 'Hallo.' },
  help: { introduction: 'Vraag het.' },
  toolkitVisibility: 'site',
  libraryPolicy: 'defaults',
  style: {
    brand: '#1d4f91',
    brandText: '#ffffff',
    link: '#0b57a4',
    accent: '#b3006b',
    surface: '#f3f5f8',
    text: '#1a1a1a',
    font: 'notoSans',
    corners: 'soft',
  },
  about: { body: text },
  privacy: {
    controller: name,
    contactName: 'Privacy',
    contactEmail: 'privacy@voorbeeld.example',
    retention: 'Een jaar.',
  },
  accessibility: { status: 'E', contactEmail: 'toegankelijk@voorbeeld.example' },
});

export const moduleData = (title: string, theme: string) => ({
  title,
  introduction: 'Inleiding.',
  skillKind: 'operational',
  level: 'basic',
  theme: { relationTo: 'library-themes', value: theme },
  deliveryForm: 'online',
  minutes: 10,
  goals: [{ text: 'Je kunt het.' }],
  content: [{ blockType: 'step' as const, title: 'Stap', body: text }],
});

export const newsData = (title: string) => ({
  title,
  kind: 'article',
  introduction: 'Kort.',
  content: [{ blockType: 'text' as const, body: text }],
});

export const materialData = (title: string, persona: string) => ({
  title,
  description: 'Een poster.',
  format: 'poster',
  tier: 'hub',
  audiences: ['employees'],
  personas: [persona],
  phases: ['1'],
});

async function makeLibrary(payload: Payload): Promise<World['library']> {
  const system = asSystem(payload);
  const make = async (collection: CollectionSlug, data: object): Promise<string> => {
    const made = await system.create({
      collection,
      data: { ...data, _status: 'published' } as never,
    });
    return made.id;
  };
  const theme = await make('library-themes', { title: 'Thema', introduction: 'Over.' });
  const persona = await make('personas', { title: 'Persona', summary: 'Houding.' });
  return {
    theme,
    persona,
    module: await make('library-modules', moduleData('Module', theme)),
    news: await make('library-news', newsData('Nieuws')),
    material: await make('library-materials', materialData('Poster', persona)),
  };
}

function personIn(a: string, b: string, name: Person): NewPerson {
  if (name === 'ofB') {
    const roles = ['contentManager', 'communicationOfficer', 'functionalAdmin'] as const;
    return { name, memberships: [{ tenant: b, roles: [...roles] }] };
  }
  const programmeRole = programmeRoles.find((role) => role === name);
  if (programmeRole) return { name, programmeRoles: [programmeRole] };
  const role = municipalityRoles.find((one) => one === name);
  return { name, memberships: [{ tenant: a, roles: role ? [role] : [] }] };
}

/**
 * Makes the world and signs people in.
 * @param people who there are; name few, since making a password takes the computer a while
 */
export async function makeWorld(
  payload: Payload,
  people: readonly Person[] = everybody,
): Promise<World> {
  const municipality = async (name: string, visibility: 'public' | 'staff') =>
    (
      await asSystem(payload).create({
        collection: 'municipalities',
        data: municipalityData(name, visibility) as never,
      })
    ).id;
  const a = await municipality('Aadorp', 'public');
  const b = await municipality('Bedorp', 'staff');
  const tokens = new Map<string, string>();
  const users = new Map<string, string>();
  for (const name of people) {
    const { id, token } = await makePerson(payload, personIn(a, b, name));
    users.set(name, id);
    tokens.set(name, token);
  }
  return { payload, a, b, tokens, users, library: await makeLibrary(payload) };
}

/** The token of somebody in this world. */
export function getToken(world: World, name: Person): string {
  const token = world.tokens.get(name);
  if (!token) throw new Error(`Nobody in this world is called ${name}.`);
  return token;
}
