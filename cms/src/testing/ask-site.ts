import { callGraphql } from './call-cms.ts';

/**
 * Asks for parts of a municipality's site, as the frontend does.
 * @param token whose question it is; null for a visitor
 * @throws when GraphQL itself complains
 */
export async function askSite<Site>(
  token: string | null,
  municipality: string,
  parts: string,
): Promise<{ status: string; site: Site | null }> {
  const { body } = await callGraphql(
    token,
    `query ($municipality: String!) { Site(municipality: $municipality) { status site { ${parts} } } }`,
    { municipality },
  );
  const { data, errors } = body as {
    data?: { Site: { status: string; site: Site | null } };
    errors?: unknown;
  };
  if (!data || errors) throw new Error(JSON.stringify(errors));
  return data.Site;
}
