'use client';

import { nl } from 'date-fns/locale/nl';
import type { ReactNode } from 'react';
import { registerLocale, setDefaultLocale } from 'react-datepicker';
import { installDutchClock } from './install-dutch-clock.ts';

// Before anything of the admin reads a date. The server has the zone from its environment.
if (typeof window !== 'undefined') installDutchClock(globalThis);

// Payload gives its date picker the language after the picker has drawn a date, which would stay
// English until somebody changes it.
registerLocale('nl', nl);
setDefaultLocale('nl');

/** Makes the admin’s dates Dutch, on any computer; see decision 046. */
export const DutchClockProvider = ({ children }: { children: ReactNode }) => children;
