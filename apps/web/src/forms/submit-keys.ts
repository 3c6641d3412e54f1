import { useRef, type KeyboardEvent } from 'react';

/** Ctrl+Enter sends the form from any of its fields, also from a text area where Enter makes a new line. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/**
 * The idempotency key of what a form sends: the same as long as the content is the same, so that sending again after
 * a lost answer creates nothing twice; a new one as soon as the content changes.
 */
export function useIdempotencyKey(): (content: unknown) => { readonly 'Idempotency-Key': string } {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    const text = JSON.stringify(content);
    if (last.current.content !== text || last.current.key === '')
      last.current = { content: text, key: crypto.randomUUID() };
    return { 'Idempotency-Key': last.current.key };
  };
}
