'use client';

import {
  toast,
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useFormSubmitted,
} from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { adminMessages } from '../i18n/admin-messages.ts';
import { findTab } from './find-tab.ts';

const toFieldId = (path: string): string => `field-${path.replaceAll('.', '__')}`;

/** The elements of a field that can have the focus: an editor of formatted text has no input. */
const focusable = 'input, textarea, select, button, [contenteditable="true"]';

/**
 * Focuses a field once its tab is drawn, or gives up after two seconds. It is no part of the effect
 * that asks for it, which ends when the tab is drawn.
 */
function focusWhenShown(id: string, framesLeft = 120): void {
  const field = document.getElementById(id);
  const target = field?.matches(focusable) ? field : field?.querySelector(focusable);
  if (target instanceof HTMLElement) target.focus();
  else if (framesLeft > 0) requestAnimationFrame(() => focusWhenShown(id, framesLeft - 1));
}

/**
 * After a rejected save: goes to the tab with the first wrong field, when that field is not in view,
 * names it, and gives it the focus. Payload only counts errors on the tab.
 */
export function OpenTabWithError() {
  const [fields] = useAllFormFields();
  const submitted = useFormSubmitted();
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  const [attempt, setAttempt] = useState(0);
  const marker = useRef<HTMLSpanElement>(null);

  useEffect(() => {
    const form = marker.current?.closest('form');
    const count = () => setAttempt((before) => before + 1);
    form?.addEventListener('submit', count);
    return () => form?.removeEventListener('submit', count);
  }, []);

  const wrongPath = submitted
    ? Object.entries(fields).find(([, { valid }]) => valid === false)?.[0]
    : undefined;

  useEffect(() => {
    const config = collectionSlug ? getEntityConfig({ collectionSlug }) : null;
    const tab = wrongPath && config ? findTab(config.fields, wrongPath) : undefined;
    if (!wrongPath || !tab || document.getElementById(toFieldId(wrongPath))) return;
    const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button');
    buttons[tab.index]?.click();
    toast.error(adminMessages.errorOnTab(tab.fieldLabel, tab.tabLabel));
    focusWhenShown(toFieldId(wrongPath));
  }, [attempt, wrongPath, collectionSlug, getEntityConfig]);

  return <span ref={marker} hidden />;
}
