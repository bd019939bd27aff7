import type { Locator } from 'playwright-core';

/** A piece of text with how a reader sees it. */
export interface ShownText {
  text: string;
  isBold: boolean;
  isItalic: boolean;
  address: string | null;
  /** The tag of its line, and what is before it: `decimal 3` or `disc`. */
  line: string;
  mark: string | null;
  depth: number;
  direction: string;
  keepsSpaces: boolean;
}

/** Reads what a text shows, by computed styles: of the editor and of the site alike. */
export const readShownText = (root: Locator): Promise<ShownText[]> =>
  root.evaluate((element) => {
    const isMarked = (li: Element) => getComputedStyle(li).listStyleType !== 'none';
    const getMark = (li: Element): string => {
      const list = li.parentElement!;
      const { listStyleType } = getComputedStyle(li);
      if (list.tagName !== 'OL') return listStyleType;
      const before = [...list.children].filter(isMarked).indexOf(li);
      return `${listStyleType} ${String(Number(list.getAttribute('start') ?? 1) + before)}`;
    };
    const shown: ShownText[] = [];
    const walker = document.createTreeWalker(
      element,
      NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    );
    let isFirstOf: Element | null = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const isBreak = node instanceof HTMLBRElement;
      if (!isBreak && !(node instanceof Text)) continue;
      const parent = node.parentElement!;
      const style = getComputedStyle(parent);
      const line = parent.closest('p, h3, h4, li')!;
      const li = line.closest('li');
      const isListItem = li !== null && isMarked(li);
      let depth = 0;
      for (let list = line.closest('ul, ol'); list; list = list.parentElement!.closest('ul, ol')) {
        if (element.contains(list)) depth += 1;
      }
      shown.push({
        text: isBreak ? '\n' : node.data,
        isBold: Number(style.fontWeight) >= 600 && !/^H/.test(line.tagName),
        isItalic: style.fontStyle === 'italic',
        address: parent.closest('a')?.href ?? null,
        line: line.tagName,
        mark: isListItem && isFirstOf !== line ? getMark(li) : null,
        depth,
        direction: getComputedStyle(line).direction,
        keepsSpaces: /^(?:pre-wrap|break-spaces)$/.test(style.whiteSpace),
      });
      isFirstOf = line;
    }
    // A text that both show alike may be in one piece or in several.
    return shown.reduce<ShownText[]>((joined, piece) => {
      const last = joined.at(-1);
      const { text, ...rest } = piece;
      if (!last || piece.mark !== null) return [...joined, piece];
      const { text: before, ...restBefore } = last;
      const isAlike = JSON.stringify({ ...restBefore, mark: null }) === JSON.stringify(rest);
      return isAlike && before !== '\n' && text !== '\n'
        ? [...joined.slice(0, -1), { ...last, text: before + text }]
        : [...joined, piece];
    }, []);
  });
