/** Who asks. An editor belongs to the municipality; so does a member, who edits nothing. */
export const roles = ['visitor', 'member', 'editor', 'other', 'steering', 'admin'] as const;
export type Role = (typeof roles)[number];

export const states = ['staff', 'public', 'archived'] as const;
export type State = (typeof states)[number];

/** The municipality that the questions are about. */
export const municipality = 'westerkwartier';

type Statuses = Record<Role, number>;

const forAll = (status: number): Statuses => ({
  visitor: status,
  member: status,
  editor: status,
  other: status,
  steering: status,
  admin: status,
});

const staffSite: Statuses = { ...forAll(200), visitor: 401, other: 403, steering: 403 };
const previewed: Statuses = { ...forAll(403), visitor: 401, editor: 200, admin: 200 };
const figures: Statuses = { ...forAll(403), visitor: 401, steering: 200, admin: 200 };

const same = (statuses: Statuses): Record<State, Statuses> => ({
  staff: statuses,
  public: statuses,
  archived: statuses,
});

/** What each role gets of each class of route, by hand, in each state of the municipality. */
export const expected = {
  content: { staff: staffSite, public: forAll(200), archived: forAll(404) },
  preview: { staff: previewed, public: previewed, archived: forAll(404) },
  // That there is something to sign in for is not told here.
  style: {
    staff: { ...forAll(200), visitor: 404, other: 404, steering: 404 },
    public: forAll(200),
    archived: forAll(404),
  },
  feed: { staff: forAll(404), public: forAll(200), archived: forAll(404) },
  ownFeed: {
    staff: { ...staffSite, admin: 404 },
    public: forAll(404),
    archived: forAll(404),
  },
  // Sessions of who belongs nowhere else end with the municipality.
  figures: { ...same(figures), archived: { ...figures, member: 401, editor: 401 } },
  // For whoever is signed in; who belongs nowhere else is not, once the municipality is archived.
  account: {
    ...same({ ...forAll(200), visitor: 401 }),
    archived: { ...forAll(200), visitor: 401, member: 401, editor: 401 },
  },
  open: same(forAll(200)),
  form: same(forAll(200)),
  away: same(forAll(303)),
  noAccess: same(forAll(403)),
  notFound: same(forAll(404)),
  failure: same(forAll(500)),
  outage: same(forAll(503)),
} satisfies Record<string, Record<State, Statuses>>;

type RouteClass = keyof typeof expected;

/** Examples of what stands in addresses; the test finds them on the site. */
export interface Examples {
  article: string;
  module: string;
  theme: string;
  persona: string;
  /** Id and name of a file. */
  file: string;
  /** Hash of the stylesheet. */
  style: string;
}

type Route = [RouteClass, path: (examples: Examples) => string];

const at = (path: string) => () => `/${municipality}${path}`;

/** Every file of `frontend/src/pages`, with its class and an address of it. */
export const routes: Record<string, Route> = {
  '404.astro': ['notFound', () => '/404'],
  '500.astro': ['failure', () => '/500'],
  'geen-toegang.astro': ['noAccess', () => '/geen-toegang'],
  'storing.astro': ['outage', () => '/storing'],
  'index.astro': ['open', () => '/'],
  'robots.txt.ts': ['open', () => '/robots.txt'],
  'sitemap.xml.ts': ['open', () => '/sitemap.xml'],
  'health.ts': ['form', () => '/health'],
  'inloggen.astro': ['form', () => '/inloggen'],
  'uitloggen.ts': ['away', () => '/uitloggen'],
  'uitnodiging.astro': ['form', () => '/uitnodiging?code=x'],
  'wachtwoord.astro': ['form', () => '/wachtwoord?code=x'],
  'wachtwoord-vergeten.astro': ['form', () => '/wachtwoord-vergeten'],
  'account/wachtwoord.astro': ['account', () => '/account/wachtwoord'],
  'dashboard/index.astro': ['figures', () => '/dashboard'],
  'dashboard/cijfers.csv.ts': ['figures', () => '/dashboard/cijfers.csv'],
  'stijl/[municipality].[hash].css.ts': ['style', ({ style }) => `/stijl/${municipality}.${style}.css`],
  '[municipality]/index.astro': ['content', at('')],
  '[municipality]/over.astro': ['content', at('/over')],
  '[municipality]/privacy.astro': ['content', at('/privacy')],
  '[municipality]/toegankelijkheid.astro': ['content', at('/toegankelijkheid')],
  '[municipality]/nieuws/index.astro': ['content', at('/nieuws')],
  '[municipality]/nieuws/feed.xml.ts': ['feed', at('/nieuws/feed.xml')],
  '[municipality]/nieuwsfeed.astro': ['ownFeed', at('/nieuwsfeed')],
  '[municipality]/themas/index.astro': ['content', at('/themas')],
  '[municipality]/toolkit/index.astro': ['content', at('/toolkit')],
  '[municipality]/nieuws/[slug].astro': ['content', ({ article }) => `/${municipality}/nieuws/${article}`],
  '[municipality]/modules/[slug].astro': ['content', ({ module }) => `/${municipality}/modules/${module}`],
  '[municipality]/themas/[slug].astro': ['content', ({ theme }) => `/${municipality}/themas/${theme}`],
  '[municipality]/toolkit/[slug].astro': [
    'content',
    ({ persona }) => `/${municipality}/toolkit/${persona}`,
  ],
  '[municipality]/bestanden/[id]/[filename].ts': [
    'content',
    ({ file }) => `/${municipality}/bestanden/${file}`,
  ],
};

/** Pages that an editor can see as they will be, with `?voorbeeld`. */
export const previews = [
  '[municipality]/nieuws/[slug].astro',
  '[municipality]/modules/[slug].astro',
  '[municipality]/themas/[slug].astro',
] as const;
