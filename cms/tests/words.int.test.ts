import * as terms from '@digivaardig/contracts/terms';
import { isEnumType } from 'graphql';
import type { FlattenedField, Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { getSiteSchema } from '#platform/graphql/site-schema.ts';
import { openCms } from '../src/testing/open-cms.ts';

let payload: Payload;

beforeAll(async () => {
  payload = await openCms();
});

type Words = Record<string, string>;

function listSelects(fields: readonly FlattenedField[]): Words[] {
  return fields.flatMap((field) => {
    if (field.type === 'select' || field.type === 'radio') {
      const options = field.options.map((option) =>
        typeof option === 'string' ? [option, option] : [option.value, option.label],
      );
      return [Object.fromEntries(options) as Words];
    }
    return 'flattenedFields' in field ? listSelects(field.flattenedFields) : [];
  });
}

/** Settings that the site follows, and has no words for. */
const unnamed = ['SiteVisibility', 'SiteFont', 'SiteCorners', 'SitePictureFocus'];

/** The values of a list as one text, so that lists of the admin and of the site can be compared. */
const toKey = (values: readonly string[]): string => values.toSorted().join(' ');

it('editors read the words of the dictionary in each list that the site shows as well', () => {
  const siteLists = Object.values(getSiteSchema(payload).getTypeMap())
    .filter(isEnumType)
    .filter(({ name }) => !unnamed.includes(name))
    .map((type) => toKey(type.getValues().map(({ value }) => String(value))));
  const dictionary = new Map(
    Object.values(terms).map((words: Words) => [toKey(Object.keys(words)), words]),
  );
  const { collections, globals } = payload.config;
  const shared = [...collections, ...globals]
    .flatMap(({ flattenedFields }) => listSelects(flattenedFields))
    .filter((words) => siteLists.includes(toKey(Object.keys(words))));
  expect(shared.length).toBeGreaterThan(10);
  for (const words of shared) expect(words).toEqual(dictionary.get(toKey(Object.keys(words))));
});

/** What fields say below their labels, also those in groups, arrays and blocks. */
const listDescriptions = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) => {
    const description: unknown =
      field.admin && 'description' in field.admin ? field.admin.description : undefined;
    const inside = 'flattenedFields' in field ? listDescriptions(field.flattenedFields) : [];
    return typeof description === 'string' ? [description, ...inside] : inside;
  });

it('forms and lists speak to an editor and to an administrator of the programme alike', () => {
  const texts = payload.config.collections.flatMap(({ slug, admin, flattenedFields }) =>
    [admin.description, ...listDescriptions(flattenedFields)].map((text) => [slug, text] as const),
  );
  expect(texts.filter(([, text]) => typeof text === 'string').length).toBeGreaterThan(40);
  // “Your municipality” is nobody's of the programme, who read the same sentences.
  expect(
    texts.filter(
      ([, text]) => typeof text === 'string' && /\bje (?:eigen )?gemeente\b/i.test(text),
    ),
  ).toEqual([]);
});
