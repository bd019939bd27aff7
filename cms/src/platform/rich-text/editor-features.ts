import type { TextField } from 'payload';
import { messages } from '../i18n/messages.ts';
import { toLinkAddress } from './link-address.ts';
import { SiteTextFeature } from './site-text-feature.ts';
import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';

/**
 * An address is completed when it is saved (`clean-lexical.ts`). Payload's own hook would encode
 * what it takes for no address, such as that of a mailbox.
 */
const linkAddressRules: Pick<TextField, 'admin' | 'defaultValue' | 'hooks' | 'label' | 'validate'> =
  {
    label: 'Webadres of e-mailadres',
    // A new link is empty until somebody gives it an address; Payload's own choice is “https://”.
    defaultValue: '',
    admin: { placeholder: 'https://' },
    hooks: {},
    validate: (value: unknown) => toLinkAddress(value) !== null || messages.errors.linkAddress,
  };

/**
 * What editors can do in a text. Links go outside only: pages move when a municipality makes its
 * own version.
 */
export const editorFeatures = [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  LinkFeature({
    enabledCollections: [],
    fields: ({ defaultFields }) =>
      defaultFields
        // The site opens every link in the same tab.
        .filter(({ name }) => name !== 'newTab')
        .map((field) => (field.name === 'url' ? Object.assign(field, linkAddressRules) : field))
        // It has one choice.
        .map((field) =>
          field.name === 'linkType'
            ? Object.assign(field, { admin: { ...field.admin, hidden: true } })
            : field,
        ),
  }),
  SiteTextFeature(),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
];
