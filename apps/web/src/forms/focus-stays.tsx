import { createContext, use, useState, type ReactNode } from 'react';

const FocusAsked = createContext<Element | null>(null);

/**
 * Remembers where the focus was when a form was asked for. What the form waits for comes late on a slow line; by then the
 * officer may have gone elsewhere, and a key that was meant for there must not land in the form.
 */
export function FocusStays({
  askedFor,
  children,
}: {
  /** What was asked for; another one begins anew. */
  readonly askedFor: string;
  readonly children: ReactNode;
}) {
  const [asked, setAsked] = useState({ askedFor, focused: document.activeElement });
  if (asked.askedFor !== askedFor) setAsked({ askedFor, focused: document.activeElement });
  return <FocusAsked value={asked.focused}>{children}</FocusAsked>;
}

/** Whether the form that appears now may take the focus: not where it was moved since the form was asked for. */
export function useTakesFocus(): boolean {
  const focusedWhenAsked = use(FocusAsked);
  const [takes] = useState(
    () =>
      focusedWhenAsked === null ||
      [focusedWhenAsked, document.body, null].includes(document.activeElement as HTMLElement | null),
  );
  return takes;
}
