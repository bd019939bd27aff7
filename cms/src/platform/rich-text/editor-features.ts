import type { TextField } from 'payload';
import { messages } from '../i18n/messages.ts';
import { toLinkAddress } from './link-address.ts';
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
 * An address is stored as it was typed and completed on the page. Payload's own hook would encode
 * what it takes for no address, such as that of a mailbox.
 */
const linkAddressRules: Pick<TextField, 'hooks' | 'validate'> = {
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
      defaultFields.map((field) =>
        field.name === 'url' ? Object.assign(field, linkAddressRules) : field,
      ),
  }),
  FixedToolbarFeature(),
  InlineToolbarFeature(),
];
