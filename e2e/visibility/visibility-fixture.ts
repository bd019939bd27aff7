import { inject } from 'vitest';
import { siteUrl } from '../urls.ts';
import { signInByApiOf } from '../sign-in-by-api.ts';
import { waitForCachePoll } from '../wait-for-cache-poll.ts';
import { type Role, type Examples, municipality, type State } from './route-classes.ts';

const accounts: Record<Exclude<Role, 'visitor'>, string> = {
  member: 'medewerker@stadskanaal.example',
  editor: 'functioneelbeheer@stadskanaal.example',
  ambassador: 'ambassadeur@stadskanaal.example',
  other: 'contentbeheerder@groningen.example',
  steering: 'stuurgroep@programma.example',
  admin: 'beheer@programma.example',
};

const api = (path: string): string => `${inject('settings').CMS_URL}/api${path}`;

/** Calls the cms with JSON and the token of a session. */
export async function callApi(
  token: string | undefined,
  method: string,
  path: string,
  data: object = {},
): Promise<Record<string, unknown>> {
  const response = await fetch(api(path), {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(data) }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

export const signInByApi = (email: string): Promise<string> =>
  signInByApiOf(inject('settings').CMS_URL, email, inject('demoPassword'));

/** A picture of one pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Uploads a photo of a municipality; gives its id. */
async function uploadPhoto(token: string, tenant: string): Promise<string> {
  const body = new FormData();
  body.set('file', new File([pixel], 'foto.png', { type: 'image/png' }));
  body.set('_payload', JSON.stringify({ description: 'Een foto.', tenant }));
  const headers = { Authorization: `JWT ${token}` };
  const response = await fetch(api('/files'), { method: 'POST', headers, body });
  const { doc } = (await response.json()) as { doc?: { id: string } };
  if (!doc) throw new Error(`The photo was not stored: ${String(response.status)}.`);
  return doc.id;
}

/** A signed-in user for each role, and a municipality whose state the test changes. */
export interface VisibilityFixture {
  tokens: Partial<Record<Role, string>>;
  getCookie(role: Role): string | undefined;
  signInAgain(): Promise<void>;
  /** Makes the municipality staff-only, public or archived. */
  setState(state: State): Promise<void>;
  /** Shows the toolkit to the people who carry the campaign, or to everybody. */
  setToolkitVisibility(visibility: 'campaign' | 'site'): Promise<void>;
}

export async function createVisibilityFixture(): Promise<VisibilityFixture> {
  const tokens: VisibilityFixture['tokens'] = {};
  const signInAgain = async (): Promise<void> => {
    for (const [role, email] of Object.entries(accounts)) {
      tokens[role as Role] = await signInByApi(email);
    }
  };
  await signInAgain();
  const municipalities = await callApi(
    tokens.admin,
    'GET',
    `/municipalities?where[slug][equals]=${municipality}&depth=0`,
  );
  const [{ id, name }] = municipalities['docs'] as [{ id: string; name: string }];
  let isArchived = false;
  const changeMunicipality = async (
    path: string,
    method: string,
    data: object = {},
  ): Promise<void> => {
    const { status } = await callApi(tokens.admin, method, `/municipalities/${id}${path}`, data);
    if (status !== 200) throw new Error(`${method} ${path} returned ${String(status)}.`);
  };
  const photo = await uploadPhoto(tokens.admin!, id);
  await changeMunicipality('', 'PATCH', { welcome: { photo } });
  return {
    tokens,
    signInAgain,
    async setToolkitVisibility(toolkitVisibility) {
      await changeMunicipality('', 'PATCH', { toolkitVisibility });
      await waitForCachePoll(inject('settings').FRONTEND_HEALTH_PORT);
    },
    getCookie: (role) => (tokens[role] ? `payload-token=${tokens[role]}` : undefined),
    async setState(state) {
      if (isArchived && state !== 'archived') {
        await changeMunicipality('/restore', 'POST');
        isArchived = false;
        await signInAgain();
      }
      if (state === 'archived') {
        await changeMunicipality('/archive', 'POST', { name });
        isArchived = true;
      } else await changeMunicipality('', 'PATCH', { visibility: state });
      // Anonymous visitors may get a cached page until the next poll.
      await waitForCachePoll(inject('settings').FRONTEND_HEALTH_PORT);
    },
  };
}

/** Fetches a page of the site, whatever its status. */
export async function visit(path: string, cookie?: string, init: RequestInit = {}) {
  const response = await fetch(siteUrl(path), {
    ...init,
    headers: { ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) },
    redirect: 'manual',
  });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const matchFirst = (html: string, pattern: RegExp): string => {
  const match = pattern.exec(html)?.[1];
  if (match === undefined) throw new Error(`Nothing on the page matches ${String(pattern)}.`);
  return match;
};

/** The lesson of the demo library that shows a film. */
const lessonWithFilm = '/modules/vensters-en-beeldschermen';

/** Finds an article, module, theme, persona, file, film, photo and stylesheet on the site. */
export async function findExamples(cookie: string | undefined): Promise<Examples> {
  const page = async (path: string) => (await visit(`/${municipality}${path}`, cookie)).body;
  const [news, toolkit, themes] = [
    await page('/nieuws'),
    await page('/toolkit'),
    await page('/themas'),
  ];
  const theme = matchFirst(themes, /\/themas\/([\w-]+)"/);
  return {
    theme,
    article: matchFirst(news, /\/nieuws\/([\w-]+)"/),
    style: matchFirst(news, /\/stijl\/stadskanaal\.(\w+)\.css/),
    persona: matchFirst(toolkit, /\/toolkit\/([\w-]+)"/),
    picture: matchFirst(await page(''), /\/beeld\/([^"\s]+)"/),
    file: matchFirst(toolkit, /\/bestanden\/([^"]+)"/),
    module: matchFirst(await page(`/themas/${theme}`), /\/modules\/([\w-]+)"/),
    film: matchFirst(await page(lessonWithFilm), /\/film\/([\w-]+)"/),
  };
}
