'use client';

import { toast, useModal } from '@payloadcms/ui';
import { $isLinkNode, createClientFeature } from '@payloadcms/richtext-lexical/client';
import {
  $getRoot,
  $getSelection,
  $isRangeSelection,
  COMMAND_PRIORITY_CRITICAL,
  type ElementNode,
  type LexicalEditor,
  PASTE_COMMAND,
  ParagraphNode,
  TextNode,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { ListNode } from '@payloadcms/richtext-lexical/lexical/list';
import { HeadingNode } from '@payloadcms/richtext-lexical/lexical/rich-text';
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils';
import { useEffect, useRef } from 'react';
import { adminMessages } from '../i18n/admin-messages.ts';

/** Alignment and indents come with pasted text, and the site has neither. */
function removeLayout(block: ElementNode): void {
  if (block.getFormatType() !== '') block.setFormat('');
  if (block.getIndent() !== 0) block.setIndent(0);
}

function removeColours(text: TextNode): void {
  if (text.getStyle() !== '') text.setStyle('');
}

/** Nobody can tick an item on the site. */
function removeTicks(list: ListNode): void {
  if (list.getListType() === 'check') list.setListType('bullet');
}

/**
 * Inserts a table as lines with tabs, as the clipboard has it too, and tells so: the editor would
 * glue the words of its cells.
 */
function pasteTableAsLines(event: unknown): boolean {
  if (!(event instanceof ClipboardEvent)) return false;
  const data = event.clipboardData;
  const selection = $getSelection();
  if (!data || !$isRangeSelection(selection)) return false;
  if (data.types.includes('application/x-lexical-editor')) return false;
  if (!/<table[\s>]/i.test(data.getData('text/html'))) return false;
  event.preventDefault();
  selection.insertRawText(data.getData('text/plain'));
  toast.warning(adminMessages.tableAsLines);
  return true;
}

const registerRules = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(ParagraphNode, removeLayout),
    editor.registerNodeTransform(HeadingNode, removeLayout),
    editor.registerNodeTransform(TextNode, removeColours),
    editor.registerNodeTransform(ListNode, removeTicks),
    editor.registerCommand(PASTE_COMMAND, pasteTableAsLines, COMMAND_PRIORITY_CRITICAL),
  );

/** Makes plain text of links that never got an address. */
const removeEmptyLinks = (editor: LexicalEditor): void => {
  editor.update(() => {
    const parents = $getRoot()
      .getAllTextNodes()
      .map((text) => text.getParent());
    for (const link of new Set(parents)) {
      if (!$isLinkNode(link) || (link.getFields().url ?? '') !== '') continue;
      for (const child of link.getChildren()) link.insertBefore(child);
      link.remove();
    }
  });
};

/** Payload stores what its dialog holds a moment after it closes. */
const storedAfterMs = 50;

function SiteTextPlugin() {
  const [editor] = useLexicalComposerContext();
  const { modalState } = useModal();
  const wasOpen = useRef(false);
  const isOpen = Object.entries(modalState).some(
    ([slug, modal]) => slug.includes('lexical-rich-text-link-') && modal.isOpen,
  );
  useEffect(() => registerRules(editor), [editor]);
  useEffect(() => {
    const justClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!justClosed) return;
    const timer = setTimeout(() => removeEmptyLinks(editor), storedAfterMs);
    return () => clearTimeout(timer);
  }, [editor, isOpen]);
  return null;
}

/** Keeps the editor to what the site can show: what it shows is what readers see. */
export const SiteTextFeatureClient = createClientFeature({
  plugins: [{ Component: SiteTextPlugin, position: 'normal' }],
});
