import { createHash } from 'node:crypto';
import type { Municipality } from '../../../payload-types.ts';
import { richTextHtml } from '#platform/rich-text/lexical-to-html.ts';
import { screaming } from '#platform/graphql/screaming.ts';

const texts = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).map(({ text }) => text);

const style = ({ style: values }: Municipality) => ({
  ...values,
  font: screaming(values.font),
  corners: screaming(values.corners),
  hash: createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 12),
});

/** What a municipality says about itself on its site. */
export const municipalityFields = (municipality: Municipality) => ({
  id: municipality.id,
  slug: municipality.slug,
  name: municipality.name,
  visibility: screaming(municipality.visibility),
  demo: municipality.demo === true,
  style: style(municipality),
  welcome: municipality.welcome,
  help: { ...municipality.help, contacts: municipality.help.contacts ?? [] },
  about: () => ({
    html: richTextHtml(municipality.about.body),
    goals: texts(municipality.about.goals),
  }),
  privacy: () => ({
    ...municipality.privacy,
    html: richTextHtml(municipality.privacy.body) || null,
  }),
  accessibility: {
    ...municipality.accessibility,
    issues: texts(municipality.accessibility.issues),
  },
});
