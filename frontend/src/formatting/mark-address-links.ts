/** An address as somebody would write it: without scheme, `www.` and a slash at the end. */
const simplify = (address: string): string =>
  address
    .replace(/^(?:https?:\/\/|mailto:)?(?:www[.])?/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

/** Text inside a link, which may have marks such as bold around it. */
const stripTags = (html: string): string => html.replace(/<[^>]*>/g, '').trim();

/**
 * Marks each link of rich text whose text is its own address, so that print.css does not write the
 * address again behind it.
 * @param html HTML of the cms, in which a link has no attribute but its address
 */
export const markAddressLinks = (html: string): string =>
  html.replace(/<a href="([^"]*)">(.*?)<\/a>/gs, (link, address: string, text: string) =>
    simplify(address) === simplify(stripTags(text))
      ? `<a class="link-as-address" href="${address}">${text}</a>`
      : link,
  );
