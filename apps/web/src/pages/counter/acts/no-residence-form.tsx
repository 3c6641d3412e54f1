import { actWords, counterWords } from '@libs/words';
import { answerOf, api } from '../../../api/client.ts';
import { todayInVietNam, type DayText } from '../../../days/day-text.ts';
import { missing } from '../../../forms/act-form.tsx';
import { CheckField } from '../../../forms/check-field.tsx';
import { DayField } from '../../../forms/day-field.tsx';
import { useTakesFocus } from '../../../forms/focus-stays.tsx';
import { useEntry } from '../../../forms/kept-forms.tsx';
import { NoteField } from '../../../forms/note-field.tsx';
import { useSpeech } from '../../../language/language.tsx';
import { noDwelling, type DwellingEntry } from '../../../dwellings/dwelling-entry.ts';
import { DwellingStep } from '../../../dwellings/dwelling-step.tsx';
import { OpeningForm } from './opening-form.tsx';

interface DeclarationEntry extends DwellingEntry {
  readonly livesThereSince: DayText | null;
  readonly inPopulationDatabase: boolean;
  readonly why: string;
}

/** Residence information of somebody who can register neither residence (article 19). */
export function NoResidenceForm({
  residentId,
  communeCode,
}: {
  readonly residentId: string;
  readonly communeCode: string;
}) {
  const { say } = useSpeech();
  const takesFocus = useTakesFocus();
  const [entry, change] = useEntry<DeclarationEntry>('no_residence_declaration', {
    ...noDwelling,
    livesThereSince: todayInVietNam(),
    inPopulationDatabase: true,
    why: '',
  });
  const body = {
    residentId,
    dwellingId: entry.dwelling?.id ?? '',
    livesThereSince: entry.livesThereSince ?? '',
    inPopulationDatabase: entry.inPopulationDatabase,
    why: entry.why.trim(),
  };
  return (
    <OpeningForm
      kind="no_residence_declaration"
      fieldNames={{
        dwellingId: counterWords.address,
        livesThereSince: counterWords.arrivedOn,
        why: actWords.whyNeither,
      }}
      problems={[
        ...missing('dwellingId', entry.dwelling === null),
        ...missing('livesThereSince', entry.livesThereSince === null),
        ...missing('why', body.why === ''),
      ]}
      content={body}
      send={(header) => answerOf(api.POST('/api/v1/no-residence-declarations', { params: { header }, body }))}
    >
      {(errorOf) => (
        <>
          <DwellingStep
            communeCode={communeCode}
            filing={entry}
            change={change}
            errorOf={errorOf}
            takesFocus={takesFocus}
          />
          <DayField
            label={say(counterWords.arrivedOn)}
            value={entry.livesThereSince}
            error={errorOf('livesThereSince')}
            onChange={(livesThereSince) => {
              change({ livesThereSince });
            }}
          />
          <CheckField
            checked={entry.inPopulationDatabase}
            onChange={(inPopulationDatabase) => {
              change({ inPopulationDatabase });
            }}
          >
            {say(actWords.inPopulationDatabase)}
          </CheckField>
          <NoteField
            label={actWords.whyNeither}
            value={entry.why}
            error={errorOf('why')}
            onChange={(why) => {
              change({ why });
            }}
          />
        </>
      )}
    </OpeningForm>
  );
}
