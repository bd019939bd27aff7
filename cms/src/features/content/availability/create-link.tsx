'use client';

import { Link, useConfig } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { themeParameter, type ThemeReference, toThemeParameter } from '../model/theme-parameter.ts';

interface Props {
  collection: string;
  /** The theme of a new module. */
  theme?: ThemeReference;
  label?: string;
  children: ReactNode;
}

/** To the form of a new document. */
export function CreateLink({ collection, theme, label, children }: Props) {
  const { config } = useConfig();
  const path = `${config.routes.admin}/collections/${collection}/create`;
  const query = theme ? `?${themeParameter}=${toThemeParameter(theme)}` : '';
  return (
    <Link className="dv-action" href={`${path}${query}`} aria-label={label}>
      {children}
    </Link>
  );
}
