const segment = (value: string) => encodeURIComponent(value);

const withReturnPath = (path: string, returnTo?: string) =>
  returnTo === undefined ? path : `${path}?terug=${encodeURIComponent(returnTo)}`;

const home = (municipality: string) => `/${segment(municipality)}`;

/**
 * The path of every page, and the URLs of the cms that the site calls. Code that needs such a path
 * takes it from here.
 */
export const sitePaths = {
  municipalityChoice: () => '/',
  signIn: (returnTo?: string) => withReturnPath('/inloggen', returnTo),
  signOut: () => '/uitloggen',
  setPassword: () => '/wachtwoord',
  forgotPassword: () => '/wachtwoord-vergeten',
  /** A signed-in user changes their password here. */
  changePassword: () => '/account/wachtwoord',
  invitation: () => '/uitnodiging',
  sitemap: () => '/sitemap.xml',
  dashboard: () => '/dashboard',
  dashboardFigures: () => '/dashboard/cijfers.csv',
  /** Error pages, which are shown at the path of another page and never linked to. */
  noAccess: () => '/geen-toegang',
  outage: () => '/storing',
  notFound: () => '/404',
  failure: () => '/500',

  home,
  news: (municipality: string, page = 1) =>
    `${home(municipality)}/nieuws${page > 1 ? `?pagina=${page}` : ''}`,
  article: (municipality: string, slug: string) => `${home(municipality)}/nieuws/${segment(slug)}`,
  feed: (municipality: string) => `${home(municipality)}/nieuws/feed.xml`,
  /** The feed of a member, for a feed reader that has its key. */
  feedByKey: (municipality: string, key: string) =>
    `${home(municipality)}/nieuws/feed.xml?sleutel=${encodeURIComponent(key)}`,
  /** A member creates and revokes their personal feed here. */
  personalFeed: (municipality: string) => `${home(municipality)}/nieuwsfeed`,
  /** @param query the query string of a search, from `search-parameters.ts` */
  search: (municipality: string, query = '') => `${home(municipality)}/zoeken${query}`,
  themes: (municipality: string) => `${home(municipality)}/themas`,
  theme: (municipality: string, slug: string) => `${home(municipality)}/themas/${segment(slug)}`,
  module: (municipality: string, slug: string) => `${home(municipality)}/modules/${segment(slug)}`,
  /** Takes what a reader says of a lesson. */
  feedback: (municipality: string) => `${home(municipality)}/reactie`,
  toolkit: (municipality: string) => `${home(municipality)}/toolkit`,
  persona: (municipality: string, slug: string) => `${home(municipality)}/toolkit/${segment(slug)}`,
  file: (municipality: string, id: string, filename: string) =>
    `${home(municipality)}/bestanden/${segment(id)}/${segment(filename)}`,
  /** A photo or logo, in a width of `picture-widths.ts`. */
  picture: (municipality: string, id: string, width: number) =>
    `${home(municipality)}/beeld/${segment(id)}/${width}.webp`,
  /** A film of a lesson, or its captions. */
  media: (municipality: string, id: string) => `${home(municipality)}/film/${segment(id)}`,
  about: (municipality: string) => `${home(municipality)}/over`,
  privacy: (municipality: string) => `${home(municipality)}/privacy`,
  accessibility: (municipality: string) => `${home(municipality)}/toegankelijkheid`,
  /** Shows the drawings of the product, for who makes a new one. */
  drawings: () => '/stijl/tekeningen',
  style: (municipality: string, hash: string) =>
    `/stijl/${segment(municipality)}.${segment(hash)}.css`,

  cms: {
    /** Leads an editor from a page to the form of its document. */
    editPage: (
      cmsUrl: string,
      municipality: string,
      kind: 'themes' | 'modules' | 'news',
      id: string,
    ) => `${cmsUrl}/api/edit-page/${segment(municipality)}/${kind}/${segment(id)}`,
    pageChanges: (cmsUrl: string) => `${cmsUrl}/api/page-changes`,
    login: (cmsUrl: string) => `${cmsUrl}/api/users/login`,
    logout: (cmsUrl: string) => `${cmsUrl}/api/users/logout`,
    forgotPassword: (cmsUrl: string) => `${cmsUrl}/api/users/forgot-password`,
    acceptInvitation: (cmsUrl: string) => `${cmsUrl}/api/users/accept-invitation`,
    checkLink: (cmsUrl: string) => `${cmsUrl}/api/users/check-link`,
    changePassword: (cmsUrl: string) => `${cmsUrl}/api/users/change-password`,
    resetPassword: (cmsUrl: string) => `${cmsUrl}/api/users/reset-password`,
    createFeedKey: (cmsUrl: string, municipality: string) =>
      `${cmsUrl}/api/site-feeds/${segment(municipality)}`,
    revokeFeedKey: (cmsUrl: string, municipality: string) =>
      `${cmsUrl}/api/site-feeds/${segment(municipality)}/end`,
    lessonFeedback: (cmsUrl: string, municipality: string) =>
      `${cmsUrl}/api/lesson-feedback/${segment(municipality)}`,
    file: (cmsUrl: string, municipality: string, id: string) =>
      `${cmsUrl}/api/site-files/${segment(municipality)}/${segment(id)}`,
    media: (cmsUrl: string, municipality: string, id: string) =>
      `${cmsUrl}/api/site-media/${segment(municipality)}/${segment(id)}`,
    picture: (cmsUrl: string, municipality: string, id: string, width: string) =>
      `${cmsUrl}/api/site-pictures/${segment(municipality)}/${segment(id)}/${segment(width)}`,
  },
} as const;

/** The first segment of a path. */
const firstSegment = (path: string): string => path.split(/[/?]/)[1] ?? '';

/** Paths of pages outside municipalities: no municipality may have such a path as its slug. */
const platformPages = [
  sitePaths.signIn(),
  sitePaths.signOut(),
  sitePaths.setPassword(),
  sitePaths.forgotPassword(),
  sitePaths.changePassword(),
  sitePaths.invitation(),
  sitePaths.sitemap(),
  sitePaths.dashboard(),
  sitePaths.noAccess(),
  sitePaths.outage(),
  sitePaths.notFound(),
  sitePaths.failure(),
  sitePaths.style('', ''),
].map(firstSegment);

/**
 * First segments of paths that the cms, the proxy and browsers use, or that are reserved for later.
 */
const technicalNames = [
  '_astro',
  '_next',
  'admin',
  'api',
  'favicon.ico',
  'favicon.svg',
  'feed.xml',
  'graphql',
  'health',
  'login',
  'logout',
  'media',
  'robots.txt',
  'site-files',
];

/**
 * Words that would mislead as the slug of a municipality: pages of the platform have them, or may
 * get them.
 */
const pageNames = [
  'archief',
  'beeld',
  'bestanden',
  'film',
  'mijn',
  'modules',
  'nieuws',
  'over',
  'privacy',
  'programma',
  'reactie',
  'themas',
  'toegankelijkheid',
  'toolkit',
  'zoeken',
];

/** Slugs that no municipality may have. */
export const reservedSlugs: readonly string[] = [
  ...new Set([...platformPages, ...technicalNames, ...pageNames]),
];
