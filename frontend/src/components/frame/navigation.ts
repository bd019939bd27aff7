/** A link of the breadcrumb. */
export interface Crumb {
  label: string;
  href: string;
}

/** The document that a page shows, by the id that library and own version share. */
export interface PageDocument {
  kind: 'themes' | 'modules' | 'news';
  id: string;
}

/** The sections of a municipality's site that the main menu links to; search only on a phone. */
export type Section = 'news' | 'themes' | 'toolkit' | 'about' | 'search';
