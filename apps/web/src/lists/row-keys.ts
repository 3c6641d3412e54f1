import type { KeyboardEvent } from 'react';

/**
 * Up and down, Home and End move through the rows of a table that can take the focus; Enter is each row's own. Goes on
 * the table's body.
 */
export function moveThroughRows(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('tr[tabindex]')];
  const at = rows.findIndex((row) => row === target);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  if (to === undefined) return;
  event.preventDefault();
  rows[to]?.focus();
}
