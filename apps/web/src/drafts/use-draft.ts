import { useCallback, useEffect, useRef, useState } from 'react';
import { useOfficer } from '../session/session.tsx';
import { dropDraft, findDraft, keepDraft } from './draft-store.ts';

/** A form's content that survives a closed page, a lock and a lost line. */
export interface Draft<Content> {
  /** `null` until the device was asked whether something was kept. */
  readonly content: Content | null;
  /** Whether what is shown was typed earlier and brought back. */
  readonly restored: boolean;
  readonly change: (part: Partial<Content>) => void;
  /** Forgets the kept draft and begins again from `empty`. */
  readonly drop: () => void;
}

/** Keeps what the officer types into one form, as it is typed, and brings back what was typed before. */
export function useDraft<Content extends object>(form: string, empty: () => Content): Draft<Content> {
  const officer = useOfficer().id;
  const [content, setContent] = useState<Content | null>(null);
  const [restored, setRestored] = useState(false);
  const newest = useRef<Content | null>(null);
  const [makeEmpty] = useState(() => empty);

  useEffect(() => {
    let gone = false;
    findDraft(officer, form)
      .catch(() => undefined)
      .then(
        (kept) => {
          if (gone) return;
          setRestored(kept !== undefined);
          newest.current = { ...makeEmpty(), ...(kept as Partial<Content> | undefined) };
          setContent(newest.current);
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [officer, form, makeEmpty]);

  const change = useCallback(
    (part: Partial<Content>) => {
      const next = { ...(newest.current ?? makeEmpty()), ...part };
      newest.current = next;
      setContent(next);
      void keepDraft(officer, form, next).catch(() => undefined);
    },
    [officer, form, makeEmpty],
  );

  const drop = useCallback(() => {
    newest.current = makeEmpty();
    setRestored(false);
    setContent(newest.current);
    void dropDraft(officer, form).catch(() => undefined);
  }, [officer, form, makeEmpty]);

  return { content, restored, change, drop };
}
