/** Does somebody ask for a page as it will be? The cms decides whether they may. */
export const isPreview = (url: URL): boolean => url.searchParams.has('voorbeeld');
