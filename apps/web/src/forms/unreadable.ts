/**
 * Turns to the first field of a form whose text cannot be read, each of which says so; returns whether there is one. An answer
 * that may be left out would else be left out although something stands there.
 */
export function turnToUnreadable(form: HTMLFormElement): boolean {
  const unreadable = [...form.querySelectorAll('input')].filter(({ validity }) => validity.customError);
  for (const field of unreadable) field.checkValidity();
  unreadable[0]?.focus();
  return unreadable.length > 0;
}
