'use client';

import { type ReactNode, useEffect } from 'react';
import { keepElementsNamed } from './name-elements.ts';

/** Gives what Payload leaves nameless a name, on every screen of the admin; see `element-names.ts`. */
export function ElementNamesProvider({ children }: { children: ReactNode }) {
  useEffect(() => keepElementsNamed(document), []);
  return children;
}
