import { actWords, endGrounds, endingBeginnings } from '@libs/words';
import { answerOf, api } from '../../../api/client.ts';
import { todayInVietNam, writeDay, type DayText } from '../../../days/day-text.ts';
import { missing } from '../../../forms/act-form.tsx';
import { CodedSelect } from '../../../forms/coded-select.tsx';
import { DayField } from '../../../forms/day-field.tsx';
import { useTakesFocus } from '../../../forms/focus-stays.tsx';
import { useEntry } from '../../../forms/kept-forms.tsx';
import { NoteField } from '../../../forms/note-field.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { useSpeech } from '../../../language/language.tsx';
import type { RegistrationHere } from '../registrations-here.tsx';
import { OpeningForm } from './opening-form.tsx';

// Letter b is a cancellation, which has a form of its own; data come by their own way.
const { a, c, d, đ, e, g, h } = endGrounds;
const groundsToEnd = { e, c, g, h, a, d, đ };
const { filed, host_notice, ex_officio } = endingBeginnings;
const beginningsOfEnding = { filed, host_notice, ex_officio };

interface EndingEntry {
  readonly begun: keyof typeof beginningsOfEnding;
  readonly ground: keyof typeof groundsToEnd;
  readonly aroseOn: DayText | null;
  readonly endedOn: DayText | null;
  readonly portalDossierCode: string;
  readonly toldBy: string;
  readonly note: string;
}

/** A registration is to be struck off: filed by the household, told by the host, or seen by the office itself. */
export function EndingForm({
  registration,
  name,
}: {
  readonly registration: RegistrationHere;
  readonly name: string;
}) {
  const { say } = useSpeech();
  const takesFocus = useTakesFocus();
  const today = todayInVietNam();
  const [entry, change] = useEntry<EndingEntry>('ending', {
    begun: 'filed',
    ground: 'e',
    aroseOn: today,
    endedOn: today,
    portalDossierCode: '',
    toldBy: '',
    note: '',
  });
  const { begun, ground, aroseOn, endedOn } = entry;
  const [portalDossierCode, toldBy, note] = [entry.portalDossierCode, entry.toldBy, entry.note].map((text) =>
    text.trim(),
  ) as [string, string, string];
  const body = {
    begun,
    ground,
    aroseOn: aroseOn ?? '',
    endedOn: endedOn ?? '',
    ...(begun === 'filed' ? { channel: 'online' as const, portalDossierCode } : {}),
    ...(begun === 'host_notice' ? { toldBy } : {}),
    ...(note === '' ? {} : { note }),
  };
  return (
    <OpeningForm
      kind="ending"
      fieldNames={{
        begun: actWords.begun,
        ground: actWords.ground,
        aroseOn: actWords.aroseOn,
        endedOn: actWords.endedOn,
        portalDossierCode: actWords.portalCode,
        toldBy: actWords.toldBy,
        note: actWords.note,
      }}
      problems={[
        ...missing('aroseOn', aroseOn === null),
        ...missing('endedOn', endedOn === null),
        ...missing('portalDossierCode', begun === 'filed' && portalDossierCode === ''),
        ...missing('toldBy', begun === 'host_notice' && toldBy === ''),
      ]}
      content={[registration.id, body]}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/temporary-registrations/{id}/ending', {
            params: { path: { id: registration.id }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(actWords.begun)}
            autoFocus={takesFocus}
            words={beginningsOfEnding}
            value={begun}
            error={errorOf('begun')}
            onChange={(next) => {
              change({ begun: next });
            }}
          />
          {begun === 'filed' && (
            <TextField
              label={say(actWords.portalCode)}
              value={entry.portalDossierCode}
              error={errorOf('portalDossierCode')}
              onChange={(portalDossierCode) => {
                change({ portalDossierCode });
              }}
            />
          )}
          {begun === 'host_notice' && (
            <TextField
              label={say(actWords.toldBy)}
              value={entry.toldBy}
              error={errorOf('toldBy')}
              onChange={(toldBy) => {
                change({ toldBy });
              }}
            />
          )}
          <CodedSelect
            label={say(actWords.ground)}
            words={groundsToEnd}
            value={ground}
            error={errorOf('ground')}
            onChange={(next) => {
              change({ ground: next });
            }}
          />
          <DayField
            label={say(actWords.aroseOn)}
            value={aroseOn}
            error={errorOf('aroseOn')}
            onChange={(day) => {
              change({ aroseOn: day });
            }}
          />
          <DayField
            label={say(actWords.endedOn)}
            value={endedOn}
            error={errorOf('endedOn')}
            onChange={(day) => {
              change({ endedOn: day });
            }}
          />
          <NoteField
            label={actWords.note}
            value={entry.note}
            error={errorOf('note')}
            onChange={(text) => {
              change({ note: text });
            }}
          />
          {endedOn !== null && (
            <p className="quiet">{say(actWords.endingConsequence, { name, day: writeDay(endedOn) })}</p>
          )}
        </>
      )}
    </OpeningForm>
  );
}
