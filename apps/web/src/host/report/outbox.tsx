import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { Problem } from '../../api/problem.ts';
import { findDraft, keepDraft } from '../../drafts/draft-store.ts';
import { useOfficer } from '../../session/session.tsx';
import { ofGuests } from '../stay-notices.ts';
import type { StayNotice } from '../../stays/guest-message.ts';
import type { SavedEntry } from '../../stays/stay-entry.ts';
import type { Messages } from '@libs/api-client';

/** Guests on their way: kept on the device, encrypted, until the server has answered for them. */
export interface Parcel {
  /** Sent with every attempt: however often the line breaks, the guests are reported once. */
  readonly key: string;
  readonly body: Messages['HostReport'];
  /** What was typed, to be opened again if the server refuses it. */
  readonly entry: SavedEntry;
  readonly enteredAt: string;
  /** The code of the refusal, where the server refused it while nobody looked. */
  readonly refused: string | null;
}

/** What can happen to guests that are sent. */
export type Sending =
  | { readonly state: 'sent'; readonly items: readonly StayNotice[] }
  | { readonly state: 'waiting'; readonly key: string };

/** The guests that are on their way, and how more are sent. */
export interface Outbox {
  readonly parcels: readonly Parcel[];
  /** What was answered, since the page was opened, to those that had to wait; by the key of the parcel. */
  readonly arrived: ReadonlyMap<string, readonly StayNotice[]>;
  /** Sends, or keeps for later what the line or a busy server held up. Throws what the server refused. */
  readonly send: (parcel: Omit<Parcel, 'refused'>) => Promise<Sending>;
  /** Tries again at once what is waiting. */
  readonly sendWaiting: () => Promise<void>;
  readonly take: (key: string) => void;
}

const OutboxContext = createContext<Outbox | null>(null);
const place = 'host/outbox';
const pauseBeforeTryingAgain = 15_000;

/** Milliseconds. A line that has just come back may leave a request hanging; its key makes sending it again harmless. */
const longestSending = 20_000;

/** The line is down or the server is busy: the same parcel will be taken later. */
const isForLater = (error: unknown): boolean =>
  error instanceof Problem &&
  (error.status === 0 || error.status === 401 || error.status === 429 || error.status >= 500);

const sendParcel = async ({ key, body }: Omit<Parcel, 'refused'>): Promise<readonly StayNotice[]> => {
  const sent = api.POST('/api/v1/host/stay-notices', {
    params: { header: { 'Idempotency-Key': key } },
    body,
    signal: AbortSignal.timeout(longestSending),
  });
  return (await answerOf(sent)).items;
};

const without = (parcels: readonly Parcel[], key: string) => parcels.filter((parcel) => parcel.key !== key);

/** Holds what could not be sent yet, and sends it when the line is back. */
export function OutboxProvider({ children }: { readonly children: ReactNode }) {
  const officer = useOfficer().id;
  const queries = useQueryClient();
  const [parcels, setParcels] = useState<readonly Parcel[]>([]);
  const [arrived, setArrived] = useState<Outbox['arrived']>(new Map());
  const kept = useRef<readonly Parcel[]>([]);
  const isSending = useRef(false);

  const keep = useCallback(
    async (next: readonly Parcel[]) => {
      kept.current = next;
      setParcels(next);
      await keepDraft(officer, place, next).catch(() => undefined);
    },
    [officer],
  );

  /** A list that was asked for before the parcel was taken knows nothing of it, and would else be waited for. */
  const lookAgain = useCallback(async () => {
    await queries.cancelQueries({ queryKey: [ofGuests] });
    await queries.invalidateQueries({ queryKey: [ofGuests] });
  }, [queries]);

  const sendWaiting = useCallback(async () => {
    if (isSending.current) return;
    isSending.current = true;
    try {
      for (const parcel of kept.current.filter(({ refused }) => refused === null)) {
        try {
          const items = await sendParcel(parcel);
          setArrived((before) => new Map(before).set(parcel.key, items));
          await keep(without(kept.current, parcel.key));
          void lookAgain();
        } catch (error) {
          if (isForLater(error)) return;
          const refused = error instanceof Problem ? error.code : 'unexpected';
          await keep(kept.current.map((one) => (one.key === parcel.key ? { ...one, refused } : one)));
        }
      }
    } finally {
      isSending.current = false;
    }
  }, [keep, lookAgain]);

  useEffect(() => {
    let gone = false;
    findDraft(officer, place).then(
      (found) => {
        if (gone || !Array.isArray(found)) return;
        kept.current = [...(found as Parcel[]), ...kept.current];
        setParcels(kept.current);
        void sendWaiting();
      },
      () => undefined,
    );
    const again = () => void sendWaiting();
    const timer = setInterval(again, pauseBeforeTryingAgain);
    addEventListener('online', again);
    return () => {
      gone = true;
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [officer, sendWaiting]);

  const send = useCallback(
    async (parcel: Omit<Parcel, 'refused'>): Promise<Sending> => {
      isSending.current = true;
      await keep([...without(kept.current, parcel.key), { ...parcel, refused: null }]);
      try {
        const items = await sendParcel(parcel);
        await keep(without(kept.current, parcel.key));
        await lookAgain();
        return { state: 'sent', items };
      } catch (error) {
        if (isForLater(error)) return { state: 'waiting', key: parcel.key };
        await keep(without(kept.current, parcel.key));
        throw error;
      } finally {
        isSending.current = false;
      }
    },
    [keep, lookAgain],
  );

  const outbox = useMemo<Outbox>(
    () => ({ parcels, arrived, send, sendWaiting, take: (key) => void keep(without(kept.current, key)) }),
    [parcels, arrived, send, sendWaiting, keep],
  );
  return <OutboxContext value={outbox}>{children}</OutboxContext>;
}

/** The guests on their way from this device. */
export function useOutbox(): Outbox {
  const outbox = use(OutboxContext);
  if (outbox === null) throw new Error('useOutbox must be used inside OutboxProvider');
  return outbox;
}
