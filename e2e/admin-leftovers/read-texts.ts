import type { Page } from 'playwright-core';

/** Reads the texts of a page as everybody meets them: seen, read aloud, or shown on hovering. */
export const readTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = new Set<string>();
    const add = (text: string | null) => {
      const trimmed = text?.replaceAll(/\s+/g, ' ').trim();
      if (trimmed) texts.add(trimmed);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!holder || holder.closest('script, style, template, noscript')) continue;
      const isDescription =
        holder.id !== '' && document.querySelector(`[aria-describedby="${holder.id}"]`) !== null;
      if (holder.getClientRects().length > 0 || isDescription) add(node.textContent);
    }
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'])
        add(element.getAttribute(name));
    }
    return [...texts];
  });
