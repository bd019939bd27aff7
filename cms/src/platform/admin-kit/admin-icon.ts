const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<rect width="32" height="32" rx="6" fill="#1f3a4d"/><g fill="#fff">' +
  '<rect x="6" y="6" width="9" height="9" rx="2"/>' +
  '<rect x="17" y="6" width="9" height="9" rx="2" opacity=".55"/>' +
  '<rect x="6" y="17" width="9" height="9" rx="2" opacity=".55"/>' +
  '<rect x="17" y="17" width="9" height="9" rx="2"/></g></svg>';

/** The mark of the product for the tab of the browser; the site has the same as a file. */
export const adminIcon = `data:image/svg+xml,${encodeURIComponent(svg)}`;
