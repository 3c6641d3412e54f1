import { createContext, use, useMemo, type ReactNode } from 'react';
import { useDraft } from '../drafts/use-draft.ts';
import { Waiting } from '../layout/waiting.tsx';

/** Which form of the page is open, and what is typed in each that has not been sent. */
interface FormsDraft {
  readonly open: string | null;
  readonly entries: Readonly<Record<string, object>>;
}

/** The forms of one page: one is open at a time, and none forgets what was typed until it is sent or dropped. */
export interface OpenForms {
  readonly open: string | null;
  readonly show: (form: string) => void;
  /** Closes what is open and forgets nothing. */
  readonly close: () => void;
  /** Closes the form, forgets what was typed in it, and gives the focus back to what opened it. */
  readonly leave: (form: string) => void;
  /** Forgets what was typed in the form, which stays open. */
  readonly forget: (form: string) => void;
  readonly entryOf: (form: string) => object | undefined;
  readonly change: (form: string, entry: object) => void;
}

const Forms = createContext<OpenForms | null>(null);
const nothingTyped = (): FormsDraft => ({ open: null, entries: {} });

const without = (form: string, entries: FormsDraft['entries']): FormsDraft['entries'] =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => key !== form));

/** The id of the button that opens a form. */
export const openerOf = (form: string): string => `open-${form}`;

/** Keeps the forms of one page, encrypted on the device like every draft, through a lock or a lost line. */
export function KeptForms({
  place,
  children,
}: {
  /** What the page is about, such as `resident/…`: what is typed there comes back there. */
  readonly place: string;
  readonly children: ReactNode;
}) {
  const { content, change } = useDraft<FormsDraft>(place, nothingTyped);
  const forms = useMemo<OpenForms | null>(
    () =>
      content && {
        open: content.open,
        show: (open) => {
          change({ open });
        },
        close: () => {
          change({ open: null });
        },
        leave: (form) => {
          change({ open: null, entries: without(form, content.entries) });
          requestAnimationFrame(() => document.getElementById(openerOf(form))?.focus());
        },
        forget: (form) => {
          change({ entries: without(form, content.entries) });
        },
        entryOf: (form) => content.entries[form],
        change: (form, entry) => {
          change({ entries: { ...content.entries, [form]: entry } });
        },
      },
    [content, change],
  );
  return forms === null ? <Waiting /> : <Forms value={forms}>{children}</Forms>;
}

/** The forms of the page this is called from. */
export function useForms(): OpenForms {
  const forms = use(Forms);
  if (forms === null) throw new Error('useForms must be used inside KeptForms');
  return forms;
}

/** What is typed into one form, beginning with `empty`, and how a part of it changes. */
export function useEntry<Entry extends object>(
  form: string,
  empty: Entry,
): readonly [Entry, (part: Partial<Entry>) => void] {
  const { entryOf, change } = useForms();
  const entry = { ...empty, ...(entryOf(form) as Partial<Entry> | undefined) };
  return [
    entry,
    (part) => {
      change(form, { ...entry, ...part });
    },
  ];
}
