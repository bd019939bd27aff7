'use client';

import { useDocumentInfo, useField, useFormInitializing } from '@payloadcms/ui';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { parseThemeParameter, themeParameter } from '../model/theme-parameter.ts';

/** A new module begins with the theme that somebody came from. */
export function StartNewModule() {
  const { id } = useDocumentInfo();
  const isInitializing = useFormInitializing();
  const { setValue, value } = useField<unknown>({ path: 'theme' });
  const theme = parseThemeParameter(useSearchParams().get(themeParameter));
  const hasStarted = useRef(false);

  useEffect(() => {
    if (id !== undefined || isInitializing || hasStarted.current) return;
    hasStarted.current = true;
    // Nobody typed this, so leaving loses nothing.
    if (!value && theme) setValue(theme, true);
  }, [id, isInitializing, setValue, theme, value]);

  return null;
}
