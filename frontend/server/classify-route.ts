const sections: Readonly<Record<string, string>> = {
  _astro: 'asset',
  dashboard: 'dashboard',
  health: 'health',
  stijl: 'asset',
};

const pages: Readonly<Record<string, string>> = {
  beeld: 'file',
  bestanden: 'file',
  modules: 'module',
  nieuws: 'news',
  themas: 'theme',
  toolkit: 'toolkit',
  zoeken: 'search',
};

/** The class of a path for metrics: one of a few, whatever a client asks for. */
export function classifyRoute(path: string): string {
  const [, section = '', page, ...rest] = path.split('/');
  const own = Object.hasOwn(sections, section) ? sections[section] : undefined;
  if (own !== undefined) return own;
  if (rest.at(-1) === 'feed.xml') return 'feed';
  if (page === undefined || page === '') return 'page';
  return (Object.hasOwn(pages, page) ? pages[page] : undefined) ?? 'page';
}
