import {
  restrictedAbsenceChannels,
  restrictedAbsenceDeclarers,
  restrictedAbsenceGroups,
  restrictedAbsenceWords,
} from '@libs/words';
import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { ActForm, missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ResidentFinder, type FindingEntry } from '../resident/resident-finder.tsx';

interface AbsenceEntry extends FindingEntry {
  readonly group: keyof typeof restrictedAbsenceGroups;
  readonly leavesOn: DayText | null;
  readonly returnsOn: DayText | null;
  readonly destination: string;
  readonly reason: string;
  readonly channel: keyof typeof restrictedAbsenceChannels;
  readonly declaredBy: keyof typeof restrictedAbsenceDeclarers;
  readonly declarerName: string;
  readonly supervisingBody: string;
  readonly consentNumber: string;
}

const empty = (): AbsenceEntry => ({
  typed: '',
  chosen: null,
  group: 'a',
  leavesOn: todayInVietNam(),
  returnsOn: null,
  destination: '',
  reason: '',
  channel: 'portal',
  declaredBy: 'person',
  declarerName: '',
  supervisingBody: '',
  consentNumber: '',
});

const texts = ['destination', 'reason', 'declarerName', 'supervisingBody', 'consentNumber'] as const;

/** A declaration that came by the portal or VNeID, with the body that supervises the person. */
export function NewRestrictedAbsenceForm() {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const queries = useQueryClient();
  const [entry, change] = useEntry<AbsenceEntry>('restricted-absence', empty());
  const { chosen, leavesOn, returnsOn, declaredBy } = entry;
  const typed = Object.fromEntries(texts.map((name) => [name, entry[name].trim()])) as Record<
    (typeof texts)[number],
    string
  >;
  const body = {
    residentId: chosen?.id ?? '',
    group: entry.group,
    leavesOn: leavesOn ?? '',
    ...(returnsOn === null ? {} : { returnsOn }),
    destination: typed.destination,
    reason: typed.reason,
    channel: entry.channel,
    declaredBy,
    ...(declaredBy === 'person' ? {} : { declarerName: typed.declarerName }),
    supervisingBody: typed.supervisingBody,
    ...(typed.consentNumber === '' ? {} : { consentNumber: typed.consentNumber }),
  };
  return (
    <ActForm
      form="restricted-absence"
      title={restrictedAbsenceWords.record}
      submit={restrictedAbsenceWords.record}
      purpose="temporary_residence_case"
      fieldNames={{ ...restrictedAbsenceWords, residentId: restrictedAbsenceWords.person }}
      problems={[
        ...missing('residentId', chosen === null),
        ...missing('leavesOn', leavesOn === null),
        ...missing('destination', typed.destination === ''),
        ...missing('reason', typed.reason === ''),
        ...missing('declarerName', declaredBy !== 'person' && typed.declarerName === ''),
        ...missing('supervisingBody', typed.supervisingBody === ''),
      ]}
      content={body}
      send={(header) => answerOf(api.POST('/api/v1/restricted-absences', { params: { header }, body }))}
      onRecorded={({ id }) => {
        goTo(`/restricted-absences/${id}`);
        return queries.invalidateQueries({ queryKey: ['restricted-absences'] });
      }}
    >
      {(errorOf) => {
        const text = (name: (typeof texts)[number]) => (
          <TextField
            label={say(restrictedAbsenceWords[name])}
            value={entry[name]}
            error={errorOf(name)}
            onChange={(text) => {
              change({ [name]: text });
            }}
          />
        );
        return (
          <>
            <ResidentFinder
              label={restrictedAbsenceWords.person}
              exceptId=""
              entry={entry}
              change={change}
              error={errorOf('residentId')}
            />
            <div className="two">
              <CodedSelect
                label={say(restrictedAbsenceWords.group)}
                words={restrictedAbsenceGroups}
                value={entry.group}
                error={errorOf('group')}
                onChange={(group) => {
                  change({ group });
                }}
              />
              <CodedSelect
                label={say(restrictedAbsenceWords.channel)}
                words={restrictedAbsenceChannels}
                value={entry.channel}
                error={errorOf('channel')}
                onChange={(channel) => {
                  change({ channel });
                }}
              />
              <DayField
                label={say(restrictedAbsenceWords.leavesOn)}
                value={leavesOn}
                error={errorOf('leavesOn')}
                onChange={(day) => {
                  change({ leavesOn: day });
                }}
              />
              <DayField
                label={say(restrictedAbsenceWords.returnsOn)}
                value={returnsOn}
                error={errorOf('returnsOn')}
                onChange={(day) => {
                  change({ returnsOn: day });
                }}
              />
              {text('destination')}
              {text('reason')}
              <CodedSelect
                label={say(restrictedAbsenceWords.declaredBy)}
                words={restrictedAbsenceDeclarers}
                value={declaredBy}
                error={errorOf('declaredBy')}
                onChange={(next) => {
                  change({ declaredBy: next });
                }}
              />
              {declaredBy === 'person' ? <span /> : text('declarerName')}
              {text('supervisingBody')}
              {text('consentNumber')}
            </div>
            <p className="quiet">{say(restrictedAbsenceWords.consentWhy)}</p>
          </>
        );
      }}
    </ActForm>
  );
}
