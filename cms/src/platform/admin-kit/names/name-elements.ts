import { elementNames } from './element-names.ts';
import { nameMessages } from './name-messages.ts';
import { translateAnnouncement } from './translate-announcement.ts';

/** Writes only what differs, since each write is a change that is observed again. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function setNames(document: Document): void {
  const named = new Set<Element>();
  for (const [selector, name] of elementNames) {
    for (const element of document.querySelectorAll(selector)) {
      if (named.has(element)) continue;
      const value = typeof name === 'string' ? name : name(element);
      if (!value) continue;
      named.add(element);
      setAttribute(element, 'aria-label', value);
      // A reference to an element without text would hide the name.
      if (element.matches('#select-all')) {
        element.removeAttribute('aria-labelledby');
        setAttribute(element, 'title', value);
      }
    }
  }
}

/** Payload's main part is missing on lists, on own screens and around signing in. */
function markMain(document: Document): void {
  // A form in a drawer brings its own, beside that of the page.
  for (const main of document.querySelectorAll('dialog main')) setAttribute(main, 'role', 'none');
  for (const wrap of document.querySelectorAll(
    '.template-default__wrap, .template-minimal__wrap',
  )) {
    if (wrap.querySelector('main:not([role=none])')) wrap.removeAttribute('role');
    else setAttribute(wrap, 'role', 'main');
  }
}

const shownValues: Readonly<Record<string, string>> = {
  true: nameMessages.yes,
  false: nameMessages.no,
  'Copy URL': nameMessages.copyAddress,
};

/** Where Payload shows a value or a word that its translations do not reach. */
const valueSelector = '.view-version [data-match-type], .copy-to-clipboard *';
const announcementSelector =
  '[aria-live], [aria-live] *, [id$="-live-region"] *, div[id][style*="display: none"]';

function translateTexts(document: Document): void {
  const translate = (selector: string, translateText: (text: string) => string) => {
    for (const element of document.querySelectorAll(selector)) {
      for (const node of element.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        const text = node.nodeValue ?? '';
        const dutch = translateText(text);
        if (dutch !== text) node.nodeValue = dutch;
      }
    }
  };
  translate(valueSelector, (text) => shownValues[text] ?? text);
  translate(announcementSelector, translateAnnouncement);
}

/** Payload writes each word of a sentence with a capital: “Zoeken op Titel Of Beschrijving”. */
function lowerSearchWords(document: Document): void {
  for (const input of document.querySelectorAll('.search-filter__input, .search-bar input')) {
    for (const name of ['placeholder', 'aria-label']) {
      const text = input.getAttribute(name);
      if (text) setAttribute(input, name, text.replaceAll(' Of ', ' of '));
    }
  }
  for (const element of document.querySelectorAll('[aria-roledescription=sortable]'))
    setAttribute(element, 'aria-roledescription', nameMessages.sortable);
}

/**
 * Names the elements of Payload's screens that have no name or an English one, and marks the main
 * part. It may run any number of times.
 */
function nameElements(document: Document): void {
  setNames(document);
  markMain(document);
  lowerSearchWords(document);
  translateTexts(document);
}

/** Names elements now, and whenever the page changed. Returns a function that stops it. */
export function keepElementsNamed(document: Document): () => void {
  let frame = 0;
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => nameElements(document));
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label', 'placeholder', 'title', 'role'],
  });
  nameElements(document);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
