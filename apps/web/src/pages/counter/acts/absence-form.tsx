import { absenceChannels, absenceDeclarers, absenceGroups, actWords } from '@libs/words';
import { answerOf, api } from '../../../api/client.ts';
import { CommuneField } from '../../../communes/commune-field.tsx';
import { todayInVietNam, type DayText } from '../../../days/day-text.ts';
import { missing } from '../../../forms/act-form.tsx';
import { CheckField } from '../../../forms/check-field.tsx';
import { CodedSelect } from '../../../forms/coded-select.tsx';
import { DayField } from '../../../forms/day-field.tsx';
import { useTakesFocus } from '../../../forms/focus-stays.tsx';
import { useEntry } from '../../../forms/kept-forms.tsx';
import { TextField } from '../../../forms/text-field.tsx';
import { useSpeech } from '../../../language/language.tsx';
import { OpeningForm } from './opening-form.tsx';

interface AbsenceEntry {
  readonly group: keyof typeof absenceGroups;
  readonly leavesOn: DayText | null;
  readonly returnsOn: DayText | null;
  readonly destinationCommuneCode: string | null;
  readonly destination: string;
  readonly abroad: boolean;
  readonly reason: string;
  readonly channel: keyof typeof absenceChannels;
  readonly declaredBy: keyof typeof absenceDeclarers;
  readonly declarerName: string;
}

const fieldNames = {
  group: actWords.absenceGroup,
  leavesOn: actWords.leavesOn,
  returnsOn: actWords.returnsOn,
  destinationCommuneCode: actWords.destinationCommune,
  destination: actWords.destination,
  reason: actWords.absenceReason,
  channel: actWords.channel,
  declaredBy: actWords.declaredBy,
  declarerName: actWords.declarerName,
} as const;

/** A temporary absence of somebody of points c or d, or one that the office records (article 31). */
export function AbsenceForm({ residentId }: { readonly residentId: string }) {
  const { say } = useSpeech();
  const takesFocus = useTakesFocus();
  const [entry, change] = useEntry<AbsenceEntry>('temporary_absence', {
    group: 'd',
    leavesOn: todayInVietNam(),
    returnsOn: null,
    destinationCommuneCode: null,
    destination: '',
    abroad: false,
    reason: '',
    channel: 'phone',
    declaredBy: 'person',
    declarerName: '',
  });
  const { returnsOn, destinationCommuneCode, declaredBy } = entry;
  const [destination, reason, declarerName] = [entry.destination, entry.reason, entry.declarerName].map(
    (text) => text.trim(),
  ) as [string, string, string];
  const body = {
    residentId,
    group: entry.group,
    leavesOn: entry.leavesOn ?? '',
    ...(returnsOn === null ? {} : { returnsOn }),
    ...(destinationCommuneCode === null ? {} : { destinationCommuneCode }),
    destination,
    abroad: entry.abroad,
    reason,
    channel: entry.channel,
    declaredBy,
    ...(declarerName === '' ? {} : { declarerName }),
  };
  const text = (
    field: 'destination' | 'reason' | 'declarerName',
    errorOf: (name: string) => string | undefined,
  ) => (
    <TextField
      label={say(fieldNames[field])}
      value={entry[field]}
      error={errorOf(field)}
      onChange={(text) => {
        change({ [field]: text });
      }}
    />
  );
  return (
    <OpeningForm
      kind="temporary_absence"
      fieldNames={fieldNames}
      problems={[
        ...missing('leavesOn', entry.leavesOn === null),
        ...missing('destination', destination === ''),
        ...missing('reason', reason === ''),
        ...missing('declarerName', declaredBy !== 'person' && declarerName === ''),
      ]}
      content={body}
      send={(header) => answerOf(api.POST('/api/v1/temporary-absences', { params: { header }, body }))}
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(fieldNames.group)}
            autoFocus={takesFocus}
            words={absenceGroups}
            value={entry.group}
            error={errorOf('group')}
            onChange={(group) => {
              change({ group });
            }}
          />
          <div className="two">
            <DayField
              label={say(fieldNames.leavesOn)}
              value={entry.leavesOn}
              error={errorOf('leavesOn')}
              onChange={(leavesOn) => {
                change({ leavesOn });
              }}
            />
            <DayField
              label={say(fieldNames.returnsOn)}
              value={returnsOn}
              error={errorOf('returnsOn')}
              onChange={(day) => {
                change({ returnsOn: day });
              }}
            />
          </div>
          {text('destination', errorOf)}
          <CommuneField
            label={say(fieldNames.destinationCommuneCode)}
            value={destinationCommuneCode}
            error={errorOf('destinationCommuneCode')}
            onChange={(code) => {
              change({ destinationCommuneCode: code });
            }}
          />
          <CheckField
            checked={entry.abroad}
            onChange={(abroad) => {
              change({ abroad });
            }}
          >
            {say(actWords.abroad)}
          </CheckField>
          {text('reason', errorOf)}
          <div className="two">
            <CodedSelect
              label={say(fieldNames.channel)}
              words={absenceChannels}
              value={entry.channel}
              error={errorOf('channel')}
              onChange={(channel) => {
                change({ channel });
              }}
            />
            <CodedSelect
              label={say(fieldNames.declaredBy)}
              words={absenceDeclarers}
              value={declaredBy}
              error={errorOf('declaredBy')}
              onChange={(next) => {
                change({ declaredBy: next });
              }}
            />
          </div>
          {declaredBy !== 'person' && text('declarerName', errorOf)}
          <p className="quiet">{say(actWords.sensitiveElsewhere)}</p>
        </>
      )}
    </OpeningForm>
  );
}
