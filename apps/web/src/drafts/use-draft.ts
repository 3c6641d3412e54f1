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

/** Typing is kept at pauses: often enough to lose no word, seldom enough not to encrypt on each key. */
const pauseBeforeKeeping = 300;

/** Keeps what the officer types into one form, and brings back what was typed before. */
export function useDraft<Content extends object>(form: string, empty: () => Content): Draft<Content> {
  const officer = useOfficer().id;
  const [content, setContent] = useState<Content | null>(null);
  const [restored, setRestored] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [makeEmpty] = useState(() => empty);

  useEffect(() => {
    let gone = false;
    findDraft(officer, form)
      .catch(() => undefined)
      .then(
        (kept) => {
          if (gone) return;
          setRestored(kept !== undefined);
          setContent({ ...makeEmpty(), ...(kept as Partial<Content> | undefined) });
        },
        () => undefined,
      );
    return () => {
      gone = true;
    };
  }, [officer, form, makeEmpty]);

  const change = useCallback(
    (part: Partial<Content>) => {
      setContent((before) => {
        const next = { ...(before ?? makeEmpty()), ...part };
        clearTimeout(waiting.current);
        waiting.current = setTimeout(
          () => void keepDraft(officer, form, next).catch(() => undefined),
          pauseBeforeKeeping,
        );
        return next;
      });
    },
    [officer, form, makeEmpty],
  );

  const drop = useCallback(() => {
    clearTimeout(waiting.current);
    void dropDraft(officer, form).catch(() => undefined);
    setRestored(false);
    setContent(makeEmpty());
  }, [officer, form, makeEmpty]);

  return { content, restored, change, drop };
}
