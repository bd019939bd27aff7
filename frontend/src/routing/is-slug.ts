/** The source of a regular expression for the slugs that the cms makes. */
export const SLUG_PATTERN = String.raw`[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?`;

const slug = new RegExp(`^${SLUG_PATTERN}$`);

/** Whether a value can be a slug; anything else is not found without a query to the cms. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && slug.test(value);
