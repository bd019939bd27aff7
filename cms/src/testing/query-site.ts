import { callGraphql } from './call-cms.ts';

interface SiteAnswer<Site> {
  status: string;
  site: Site | null;
}

/**
 * Asks for parts of a municipality's site, as the frontend does.
 * @param token whose question it is; null for a visitor
 * @throws when GraphQL itself complains
 */
export async function querySite<Site>(
  token: string | null,
  municipality: string,
  parts: string,
): Promise<SiteAnswer<Site>> {
  const { body } = await callGraphql(
    token,
    `query ($municipality: String!) { Site(municipality: $municipality) { status site { ${parts} } } }`,
    { municipality },
  );
  const { data, errors } = body as {
    data?: { Site: SiteAnswer<Site> };
    errors?: unknown;
  };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.Site;
}
