import { sitePaths } from '@digivaardig/contracts/site-paths';
import type { SiteSearchKind } from '../../graphql/generated/graphql.ts';

/** The page of a result; a material is on the page of the toolkit. */
export function toResultPath(
  municipality: string,
  { kind, slug }: { kind: SiteSearchKind; slug: string },
): string {
  switch (kind) {
    case 'MODULE':
      return sitePaths.module(municipality, slug);
    case 'THEME':
      return sitePaths.theme(municipality, slug);
    case 'NEWS':
      return sitePaths.article(municipality, slug);
    case 'PERSONA':
      return sitePaths.persona(municipality, slug);
    case 'MATERIAL':
      return `${sitePaths.toolkit(municipality)}#middel-${slug}`;
  }
}
