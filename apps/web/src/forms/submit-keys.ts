import { useRef, type KeyboardEvent } from 'react';

/** Ctrl+Enter sends the form from any of its fields, also from a text area where Enter makes a new line. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

/** Ctrl+Enter sends the form; Enter goes on to its next field, and from the last one sends it. */
export function formKeys(event: KeyboardEvent<HTMLFormElement>): void {
  submitOnCtrlEnter(event);
  const { key, target, currentTarget } = event;
  const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (key !== 'Enter' || event.defaultPrevented || !isField) return;
  event.preventDefault();
  const fields = [...currentTarget.querySelectorAll<HTMLElement>('input, select, textarea')].filter(
    (field) => !field.matches(':disabled, [type="radio"]:not(:checked), [hidden]'),
  );
  const next = fields[fields.indexOf(target) + 1];
  if (next) next.focus();
  else currentTarget.requestSubmit();
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
