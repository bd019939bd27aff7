import { inject } from 'vitest';
import { siteUrl } from '../sign-in.ts';
import { waitForCachePoll } from '../wait-for-cache-poll.ts';
import { type Role, type Examples, municipality, type State } from './route-classes.ts';

const accounts: Record<Exclude<Role, 'visitor'>, string> = {
  member: 'medewerker@westerkwartier.example',
  editor: 'functioneelbeheer@westerkwartier.example',
  other: 'contentbeheerder@groningen.example',
  steering: 'stuurgroep@programma.example',
  admin: 'beheer@programma.example',
};

const api = (path: string): string => `${inject('settings').CMS_URL}/api${path}`;

/** Sends JSON to the cms as the owner of a session. */
export async function callApi(
  token: string | undefined,
  method: string,
  path: string,
  data: object = {},
): Promise<Record<string, unknown>> {
  const answer = await fetch(api(path), {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(data) }),
  });
  return { status: answer.status, ...((await answer.json()) as object) };
}

export async function signInByApi(email: string): Promise<string> {
  const sent = { email, password: inject('demoPassword') };
  const { token } = await callApi(undefined, 'POST', '/users/login', sent);
  if (typeof token !== 'string') throw new Error(`${email} could not sign in.`);
  return token;
}

/** The people of the test, signed in; and the municipality, in the hands of the programme. */
export interface VisibilityFixture {
  tokens: Partial<Record<Role, string>>;
  getCookie(role: Role): string | undefined;
  signInAgain(): Promise<void>;
  put(state: State): Promise<void>;
}

export async function createVisibilityFixture(): Promise<VisibilityFixture> {
  const tokens: VisibilityFixture['tokens'] = {};
  const signInAgain = async (): Promise<void> => {
    for (const [role, email] of Object.entries(accounts)) {
      tokens[role as Role] = await signInByApi(email);
    }
  };
  await signInAgain();
  const found = await callApi(
    tokens.admin,
    'GET',
    `/municipalities?where[slug][equals]=${municipality}&depth=0`,
  );
  const [{ id, name }] = found['docs'] as [{ id: string; name: string }];
  let archived = false;
  const must = async (path: string, method: string, data: object = {}): Promise<void> => {
    const { status } = await callApi(tokens.admin, method, `/municipalities/${id}${path}`, data);
    if (status !== 200) throw new Error(`${method} ${path} was answered with ${String(status)}.`);
  };
  return {
    tokens,
    signInAgain,
    getCookie: (role) => (tokens[role] ? `payload-token=${tokens[role]}` : undefined),
    async put(state) {
      if (archived && state !== 'archived') {
        await must('/restore', 'POST');
        archived = false;
        await signInAgain();
      }
      if (state === 'archived') {
        await must('/archive', 'POST', { name });
        archived = true;
      } else await must('', 'PATCH', { visibility: state });
      // Strangers may get a page that is kept for as long as the lease; everybody else is asked for at once.
      await waitForCachePoll(inject('settings').FRONTEND_HEALTH_PORT);
    },
  };
}

/** A page of the site as it came, whatever its status. */
export async function visit(path: string, cookie?: string, init: RequestInit = {}) {
  const answer = await fetch(siteUrl(path), {
    ...init,
    headers: { ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) },
    redirect: 'manual',
  });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

const first = (html: string, pattern: RegExp): string => {
  const found = pattern.exec(html)?.[1];
  if (found === undefined) throw new Error(`Nothing on the page matches ${String(pattern)}.`);
  return found;
};

/** One article, module, theme, persona and file that are on the site. */
export async function findExamples(cookie: string | undefined): Promise<Examples> {
  const page = async (path: string) => (await visit(`/${municipality}${path}`, cookie)).body;
  const [news, toolkit, themes] = [
    await page('/nieuws'),
    await page('/toolkit'),
    await page('/themas'),
  ];
  const theme = first(themes, /\/themas\/([\w-]+)"/);
  return {
    theme,
    article: first(news, /\/nieuws\/([\w-]+)"/),
    style: first(news, /\/stijl\/westerkwartier\.(\w+)\.css/),
    persona: first(toolkit, /\/toolkit\/([\w-]+)"/),
    file: first(toolkit, /\/bestanden\/([^"]+)"/),
    module: first(await page(`/themas/${theme}`), /\/modules\/([\w-]+)"/),
  };
}
