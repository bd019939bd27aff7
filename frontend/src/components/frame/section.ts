/** The parts of a municipality's site that the main menu names. */
export type Section = 'news' | 'themes' | 'toolkit' | 'about';
