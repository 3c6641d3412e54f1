import {
  caseWords,
  counterWords,
  refusalGrounds,
  refusalGroundsOf,
  type RefusalGroundCode,
} from '@libs/words';
import { missing } from '../forms/act-form.tsx';
import { CodedChecks } from '../forms/coded-checks.tsx';
import { useEntry } from '../forms/kept-forms.tsx';
import { NoteField } from '../forms/note-field.tsx';
import { useSpeech } from '../language/language.tsx';

interface RefusalEntry {
  readonly grounds: readonly RefusalGroundCode[];
  readonly note: string;
}

/**
 * What a refusal says, of one case or of all on a filing: its grounds and an explanation.
 * @param form where the entry is kept
 * @param kind the kind of case, which decides what grounds there are
 */
export function useRefusal(form: string, kind: keyof typeof refusalGroundsOf) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<RefusalEntry>(form, { grounds: [], note: '' });
  return {
    body: { verdict: 'refuse' as const, grounds: [...entry.grounds], note: entry.note.trim() },
    fieldNames: { grounds: counterWords.refuseGrounds, note: counterWords.refuseNote },
    problems: [
      ...missing('grounds', entry.grounds.length === 0),
      ...missing('note', entry.note.trim() === ''),
    ],
    fields: (errorOf: (field: string) => string | undefined) => (
      <>
        <CodedChecks
          label={say(counterWords.refuseGrounds)}
          autoFocus
          words={groundsOf(kind)}
          value={entry.grounds}
          error={errorOf('grounds')}
          onChange={(grounds) => {
            change({ grounds });
          }}
        />
        <NoteField
          label={counterWords.refuseNote}
          value={entry.note}
          error={errorOf('note')}
          onChange={(note) => {
            change({ note });
          }}
        />
        <p className="quiet">{say(caseWords.consequenceRefuse)}</p>
      </>
    ),
  };
}

const groundsOf = (kind: keyof typeof refusalGroundsOf) =>
  Object.fromEntries(refusalGroundsOf[kind].map((code) => [code, refusalGrounds[code]])) as Record<
    RefusalGroundCode,
    (typeof refusalGrounds)[RefusalGroundCode]
  >;
