import { createHash } from 'node:crypto';
import type { Municipality } from '../../../payload-types.ts';
import { lexicalToHtml } from '#platform/rich-text/lexical-to-html.ts';
import { toConstantCase } from '#platform/graphql/constant-case.ts';

const toLines = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).map(({ text }) => text);

const toSiteStyle = ({ style: values }: Municipality) => ({
  ...values,
  font: toConstantCase(values.font),
  corners: toConstantCase(values.corners),
  hash: createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 12),
});

/** What a municipality states about itself on its site. */
export const toSiteMunicipality = (municipality: Municipality) => ({
  id: municipality.id,
  slug: municipality.slug,
  name: municipality.name,
  visibility: toConstantCase(municipality.visibility),
  demo: municipality.demo === true,
  style: toSiteStyle(municipality),
  welcome: municipality.welcome,
  help: { ...municipality.help, contacts: municipality.help.contacts ?? [] },
  about: () => ({
    html: lexicalToHtml(municipality.about.body),
    goals: toLines(municipality.about.goals),
  }),
  privacy: () => ({
    ...municipality.privacy,
    html: lexicalToHtml(municipality.privacy.body) || null,
  }),
  accessibility: {
    ...municipality.accessibility,
    issues: toLines(municipality.accessibility.issues),
  },
});
