/** The classes of paths, the longest first. */
const classes = [
  ['/api/page-changes', 'page-changes'],
  ['/api/health', 'health'],
  ['/api/files', 'files'],
  ['/api/site', 'graphql'],
  ['/_next', 'asset'],
  ['/admin', 'admin'],
  ['/api', 'rest'],
] as const;

/** The class of a path for metrics: one of a few, whatever a client asks for. */
export const classifyRoute = (path: string): string =>
  classes.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1] ?? 'other';
