/**
 * The callers. A member, an editor and an ambassador belong to the municipality; of these only the
 * editor edits, and only the ambassador carries the campaign.
 */
export const roles = [
  'visitor',
  'member',
  'editor',
  'ambassador',
  'other',
  'steering',
  'admin',
] as const;
export type Role = (typeof roles)[number];

export const states = ['staff', 'public', 'archived'] as const;
export type State = (typeof states)[number];

/** The municipality whose pages the test visits. */
export const municipality = 'stadskanaal';

type Statuses = Record<Role, number>;

const forAll = (status: number): Statuses => ({
  visitor: status,
  member: status,
  editor: status,
  ambassador: status,
  other: status,
  steering: status,
  admin: status,
});

const staffSite: Statuses = { ...forAll(200), visitor: 401, other: 403, steering: 403 };
const campaignPages: Statuses = { ...forAll(403), visitor: 401, ambassador: 200, admin: 200 };
const previewStatuses: Statuses = { ...forAll(403), visitor: 401, editor: 200, admin: 200 };
const figures: Statuses = { ...forAll(403), visitor: 401, steering: 200, admin: 200 };

const inEveryState = (statuses: Statuses): Record<State, Statuses> => ({
  staff: statuses,
  public: statuses,
  archived: statuses,
});

/**
 * The expected status of each class of route, for each state of the municipality and each role.
 * Written by hand, not derived from the code.
 */
export const expected = {
  content: { staff: staffSite, public: forAll(200), archived: forAll(404) },
  // What somebody searches for is in no cache, so its page is private on an open site too.
  search: { staff: staffSite, public: forAll(200), archived: forAll(404) },
  preview: { staff: previewStatuses, public: previewStatuses, archived: forAll(404) },
  // A missing stylesheet does not reveal that there is something to sign in for.
  style: {
    staff: { ...forAll(200), visitor: 404, other: 404, steering: 404 },
    public: forAll(200),
    archived: forAll(404),
  },
  // The test's municipality shows its toolkit to the people who carry the campaign.
  campaign: { staff: campaignPages, public: campaignPages, archived: forAll(404) },
  feed: { staff: forAll(404), public: forAll(200), archived: forAll(404) },
  ownFeed: {
    staff: { ...staffSite, admin: 404 },
    public: forAll(404),
    archived: forAll(404),
  },
  // A session ends with the municipality when its user belongs to no other.
  figures: {
    ...inEveryState(figures),
    archived: { ...figures, member: 401, editor: 401, ambassador: 401 },
  },
  // Every signed-in user has an account page. Members of an archived municipality have no session.
  account: {
    ...inEveryState({ ...forAll(200), visitor: 401 }),
    archived: { ...forAll(200), visitor: 401, member: 401, editor: 401, ambassador: 401 },
  },
  open: inEveryState(forAll(200)),
  form: inEveryState(forAll(200)),
  // A link that never worked, whoever opens it.
  unusableLink: inEveryState(forAll(410)),
  // Who is signed in goes on to where their work is.
  signIn: {
    ...inEveryState({ ...forAll(303), visitor: 200 }),
    archived: { ...forAll(303), visitor: 200, member: 200, editor: 200, ambassador: 200 },
  },
  away: inEveryState(forAll(303)),
  notFound: inEveryState(forAll(404)),
} satisfies Record<string, Record<State, Statuses>>;

type RouteClass = keyof typeof expected;

/** Values for the parameters of routes; the test finds them on the site. */
export interface Examples {
  article: string;
  module: string;
  theme: string;
  persona: string;
  /** Id and name of a file. */
  file: string;
  /** Id of a film or its captions. */
  film: string;
  /** Id and width of the photo on the home page. */
  picture: string;
  /** Hash of the stylesheet. */
  style: string;
}

type Route = [RouteClass, path: (examples: Examples) => string];

const atSite = (path: string) => () => `/${municipality}${path}`;

/** Every file of `frontend/src/pages`, with its class and a path that it serves. */
export const routes: Record<string, Route> = {
  '404.astro': ['notFound', () => '/404'],
  // Shown at the path of another page, and not at their own.
  '500.astro': ['notFound', () => '/500'],
  'geen-toegang.astro': ['notFound', () => '/geen-toegang'],
  'storing.astro': ['notFound', () => '/storing'],
  'index.astro': ['open', () => '/'],
  'robots.txt.ts': ['open', () => '/robots.txt'],
  'sitemap.xml.ts': ['open', () => '/sitemap.xml'],
  'health.ts': ['form', () => '/health'],
  'inloggen.astro': ['signIn', () => '/inloggen'],
  'uitloggen.ts': ['away', () => '/uitloggen'],
  'uitnodiging.astro': ['unusableLink', () => '/uitnodiging?code=x'],
  'wachtwoord.astro': ['unusableLink', () => '/wachtwoord?code=x'],
  'wachtwoord-vergeten.astro': ['form', () => '/wachtwoord-vergeten'],
  'account/wachtwoord.astro': ['account', () => '/account/wachtwoord'],
  'dashboard/index.astro': ['figures', () => '/dashboard'],
  'dashboard/cijfers.csv.ts': ['figures', () => '/dashboard/cijfers.csv'],
  'stijl/tekeningen.astro': ['open', () => '/stijl/tekeningen'],
  'stijl/[municipality].[hash].css.ts': [
    'style',
    ({ style }) => `/stijl/${municipality}.${style}.css`,
  ],
  '[municipality]/index.astro': ['content', atSite('')],
  '[municipality]/over.astro': ['content', atSite('/over')],
  '[municipality]/privacy.astro': ['content', atSite('/privacy')],
  '[municipality]/toegankelijkheid.astro': ['content', atSite('/toegankelijkheid')],
  '[municipality]/nieuws/index.astro': ['content', atSite('/nieuws')],
  '[municipality]/nieuws/feed.xml.ts': ['feed', atSite('/nieuws/feed.xml')],
  // Only a form leads here: its address alone is no page.
  '[municipality]/reactie.astro': ['notFound', atSite('/reactie')],
  '[municipality]/nieuwsfeed.astro': ['ownFeed', atSite('/nieuwsfeed')],
  '[municipality]/themas/index.astro': ['content', atSite('/themas')],
  '[municipality]/zoeken.astro': ['search', atSite('/zoeken?q=wachtwoord')],
  '[municipality]/toolkit/index.astro': ['campaign', atSite('/toolkit')],
  '[municipality]/nieuws/[slug].astro': [
    'content',
    ({ article }) => `/${municipality}/nieuws/${article}`,
  ],
  '[municipality]/modules/[slug].astro': [
    'content',
    ({ module }) => `/${municipality}/modules/${module}`,
  ],
  '[municipality]/themas/[slug].astro': [
    'content',
    ({ theme }) => `/${municipality}/themas/${theme}`,
  ],
  '[municipality]/toolkit/[slug].astro': [
    'campaign',
    ({ persona }) => `/${municipality}/toolkit/${persona}`,
  ],
  '[municipality]/beeld/[id]/[width].webp.ts': [
    'content',
    ({ picture }) => `/${municipality}/beeld/${picture}`,
  ],
  '[municipality]/film/[id].ts': ['content', ({ film }) => `/${municipality}/film/${film}`],
  '[municipality]/bestanden/[id]/[filename].ts': [
    'campaign',
    ({ file }) => `/${municipality}/bestanden/${file}`,
  ],
};

/** Pages of which an editor can preview the draft with `?voorbeeld`. */
export const previews = [
  '[municipality]/nieuws/[slug].astro',
  '[municipality]/modules/[slug].astro',
  '[municipality]/themas/[slug].astro',
] as const;
