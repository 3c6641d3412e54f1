import { hostWords, staysWords, type Sentence } from '@libs/words';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { FieldProblem } from '../../api/problem.ts';
import { ActForm, type ActFormProps } from '../../forms/act-form.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { hindrances } from '../../stays/guest-entry.ts';
import type { StayNotice } from '../../stays/guest-message.ts';
import type { StayHindrances } from '../../stays/stay-entry.ts';
import { type NoticeDetails, ofStays, pageOfNotice } from './stays-queries.ts';

/** A form about one report, by its name among the forms of the page. */
export interface FormOfNotice {
  readonly form: string;
  readonly notice: NoticeDetails;
}

const namesOfFields = {
  'guest.personalNumber': hostWords.number,
  'guest.fullName': hostWords.fullName,
  'guest.dateOfBirth': hostWords.dateOfBirth,
  'guest.arrivedOn': hostWords.arrivedOn,
  'guest.arrivedAt': hostWords.arrivedTime,
  'guest.reportFrom': staysWords.furtherFirst,
  'guest.until': staysWords.nightsOrDay,
  'guests.0.reportFrom': staysWords.furtherFirst,
  'guests.0.until': staysWords.nightsOrDay,
  reason: hostWords.whyCorrect,
  leftOn: hostWords.leftOn,
} satisfies Record<string, Sentence>;

/** One act upon a report; afterwards what is read of stays and of the person is read anew, and the report shown that stands. */
export function NoticeForm({
  notice,
  ...more
}: Omit<ActFormProps<StayNotice>, 'fieldNames' | 'onRecorded'> & { readonly notice: StayNotice }) {
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  return (
    <ActForm
      {...more}
      fieldNames={namesOfFields}
      onRecorded={async (recorded) => {
        await Promise.all([
          queries.invalidateQueries({ queryKey: [ofStays] }),
          queries.invalidateQueries({ queryKey: ['resident', notice.residentId] }),
          queries.invalidateQueries({ queryKey: ['timeline', notice.residentId] }),
        ]);
        if (recorded.id !== notice.id) goTo(pageOfNotice(recorded));
      }}
    />
  );
}

const codes = {
  required: 'is_not_empty',
  not_a_day: 'not_a_day',
  not_a_time: 'matches',
  not_after: 'not_after_arrival',
  old_card: 'matches',
  unclear_number: 'matches',
} as const;

/** What of the typed report cannot be sent, as the summary says it. */
export const problemsOf = (
  guest: ReturnType<typeof hindrances>,
  stay: StayHindrances,
): readonly FieldProblem[] => [
  ...Object.entries(guest).map(([field, code]) => ({
    field: `guest.${field === 'number' ? 'personalNumber' : field}`,
    code: codes[code],
  })),
  ...Object.entries(stay).map(([field, code]) => ({
    field: `guest.${field === 'arrivedTime' ? 'arrivedAt' : field}`,
    code: codes[code],
  })),
];

/** Why a report was wrong. */
export function Reason({
  label,
  value,
  error,
  change,
}: {
  readonly label: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly change: (typed: string) => void;
}) {
  const { say } = useSpeech();
  return (
    <TextField
      label={label}
      placeholder={say(hostWords.reasonHint)}
      value={value}
      error={error}
      onChange={change}
    />
  );
}

/** Nothing that cannot be read is sent. */
export function never(): never {
  throw new Error('sent without content');
}
