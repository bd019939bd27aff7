import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Keeps the editor to what the site can show; see the client part. */
export const SiteTextFeature = createServerFeature({
  feature: {
    ClientFeature: '/platform/rich-text/site-text-feature.client.tsx#SiteTextFeatureClient',
  },
  key: 'siteText',
});
