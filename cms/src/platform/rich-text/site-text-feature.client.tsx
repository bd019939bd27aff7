'use client';

import { toast, useModal } from '@payloadcms/ui';
import {
  $isLinkNode,
  createClientFeature,
  useEditorConfigContext,
} from '@payloadcms/richtext-lexical/client';
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
import { type PastedTables, pastedTablesEvent, splitTables } from './pasted-tables.ts';

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

/** Pastes as if this were on the clipboard. */
function pasteRest(editor: LexicalEditor, { body }: Document): void {
  const text = body.textContent.trim();
  if (text === '') return;
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', body.innerHTML);
  clipboardData.setData('text/plain', text);
  editor.dispatchCommand(PASTE_COMMAND, new ClipboardEvent('paste', { clipboardData }));
}

/**
 * Offers pasted tables to the form, which may have a better place for them. Without one they become
 * lines with tabs, as the clipboard has them too, and the editor says so: the words of their cells
 * would be glued.
 */
function pasteTables(event: unknown, editor: LexicalEditor, path: string): boolean {
  if (!(event instanceof ClipboardEvent)) return false;
  const data = event.clipboardData;
  const selection = $getSelection();
  if (!data || !$isRangeSelection(selection)) return false;
  if (data.types.includes('application/x-lexical-editor')) return false;
  const pasted = splitTables(data.getData('text/html'));
  if (!pasted) return false;
  event.preventDefault();
  const detail: PastedTables = { path, tables: pasted.tables };
  const isTaken = !document.dispatchEvent(
    new CustomEvent(pastedTablesEvent, { detail, cancelable: true }),
  );
  if (isTaken) pasteRest(editor, pasted.rest);
  else {
    selection.insertRawText(data.getData('text/plain'));
    toast.warning(adminMessages.tableAsLines);
  }
  return true;
}

const registerRules = (editor: LexicalEditor, path: string): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(ParagraphNode, removeLayout),
    editor.registerNodeTransform(HeadingNode, removeLayout),
    editor.registerNodeTransform(TextNode, removeColours),
    editor.registerNodeTransform(ListNode, removeTicks),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => pasteTables(event, editor, path),
      COMMAND_PRIORITY_CRITICAL,
    ),
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
  const { fieldProps } = useEditorConfigContext();
  const { modalState } = useModal();
  const wasOpen = useRef(false);
  const isOpen = Object.entries(modalState).some(
    ([slug, modal]) => slug.includes('lexical-rich-text-link-') && modal.isOpen,
  );
  useEffect(() => registerRules(editor, fieldProps.path), [editor, fieldProps.path]);
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
