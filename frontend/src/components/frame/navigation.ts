/** A link of the breadcrumb. */
export interface Crumb {
  label: string;
  href: string;
}

/** The sections of a municipality's site that the main menu links to. */
export type Section = 'news' | 'themes' | 'toolkit' | 'about';
