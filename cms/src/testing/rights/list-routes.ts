import type { SanitizedConfig } from 'payload';

interface Route {
  method: string;
  /** With the names of its parameters, such as `/:id`. */
  path: string;
}

/** The routes of a collection, of a global, or of the config itself. */
export const listEndpoints = (endpoints: Route[] | false): Route[] =>
  endpoints === false ? [] : endpoints.map(({ method, path }) => ({ method, path }));

/** Every route of the REST API, with its path below `/api`, and the fields of its collection. */
export function listRestRoutes(config: SanitizedConfig): (Route & { fields: string[] })[] {
  const withPrefix = (prefix: string, endpoints: Route[] | false, fields: string[]) =>
    listEndpoints(endpoints).map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: `${prefix}${path}`.replace(/(.)\/$/, '$1'),
      fields,
    }));
  return [
    ...config.collections.flatMap(({ slug, endpoints, flattenedFields }) =>
      withPrefix(
        `/${slug}`,
        endpoints,
        flattenedFields.map(({ name }) => name),
      ),
    ),
    ...config.globals.flatMap(({ slug, endpoints }) =>
      withPrefix(`/globals/${slug}`, endpoints, []),
    ),
    ...withPrefix('', config.endpoints, []),
  ];
}
