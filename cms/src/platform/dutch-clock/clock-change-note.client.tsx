'use client';

import { isText } from '@digivaardig/contracts/guards';
import { getClockChange, toWallClock } from '@digivaardig/contracts/time';
import { useField } from '@payloadcms/ui';
import { adminMessages } from '../i18n/admin-messages.ts';

/** Until when in the night a reader may wonder about the hour that is skipped or repeated. */
const lastHour = 5;

/** Explains under a time in the night that the clock changes what became of it. */
export function ClockChangeNote({ path }: { path: string }) {
  const { value } = useField<unknown>({ path });
  const wall = isText(value) ? toWallClock(Date.parse(value)) : Number.NaN;
  if (Number.isNaN(wall)) return null;
  const [day = '', time = ''] = new Date(wall).toISOString().split('T');
  const change = Number(time.slice(0, 2)) < lastHour ? getClockChange(day) : null;
  return change && <p role="status">{adminMessages.clockChange[change]}</p>;
}
