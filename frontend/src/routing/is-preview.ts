/** Whether the URL asks for the draft of a page. The cms decides whether the user may see it. */
export const isPreview = (url: URL): boolean => url.searchParams.has('voorbeeld');
