import type { KeyboardEvent } from 'react';

/** Arrow up and down go from switch to switch, so that a long list takes one key for each. */
export function moveBetweenSwitches(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const here = event.target;
  if (!list || !(here instanceof HTMLElement) || here.getAttribute('role') !== 'switch') return;
  const switches = [...list.querySelectorAll<HTMLElement>('[role=switch]:not([disabled])')];
  const next = switches[switches.indexOf(here) + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
