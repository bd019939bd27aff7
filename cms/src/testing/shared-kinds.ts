/** The kinds of shared content that the product has. */
export const sharedKinds = ['modules', 'themes', 'news', 'materials'] as const;
