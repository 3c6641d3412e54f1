import type { RefObject } from 'react';

/** Turns to the first answer that is said to be wrong, once it is: on a telephone it stands above what can be seen. */
export function turnToWrong(form: RefObject<HTMLFormElement | null>): void {
  requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}
