import { dwellingsWords, premisesWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { type DayText, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { FormOpener, missing } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { Why } from '../../forms/why.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { FactsSection } from '../../layout/facts-section.tsx';
import { DwellingForm } from './dwelling-form.tsx';
import type { DwellingRecord } from './dwelling-queries.ts';

interface OfDwelling {
  readonly record: DwellingRecord;
  readonly mayRecord: boolean;
}

/** What the dwelling is, and the way to say so anew from a day on. */
export function DescriptionSection({ record, mayRecord }: OfDwelling) {
  const { say } = useSpeech();
  const write = useNumbers();
  const { open } = useForms();
  const { description } = record;
  const lines = description && [
    [dwellingsWords.premises, say(premisesWords[description.premises])] as const,
    [dwellingsWords.rooms, description.rooms] as const,
    [
      dwellingsWords.floorArea,
      description.floorAreaM2 === null ? null : write(description.floorAreaM2),
    ] as const,
    [dwellingsWords.oldUnit, description.oldUnit] as const,
    [dwellingsWords.ownerName, description.ownerName] as const,
    [dwellingsWords.managerName, description.managerName] as const,
    [dwellingsWords.contactPhone, description.contactPhone] as const,
    [dwellingsWords.holdsFrom, writeDay(description.holdsFrom)] as const,
  ];
  return (
    <FactsSection
      title={dwellingsWords.is}
      actions={mayRecord && <FormOpener form="description" words={dwellingsWords.describe} />}
    >
      {lines === null ? (
        <p className="quiet">{say(dwellingsWords.notDescribed)}</p>
      ) : (
        <dl className="pairs">
          {lines
            .filter(([, value]) => value !== null)
            .map(([words, value]) => (
              <div key={words.vi}>
                <dt>{say(words)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      )}
      {open === 'description' && <DescriptionForm record={record} />}
    </FactsSection>
  );
}

interface DescriptionEntry {
  readonly premises: keyof typeof premisesWords;
  readonly rooms: string;
  readonly floorArea: string;
  readonly oldUnit: string;
  readonly ownerName: string;
  readonly managerName: string;
  readonly contactPhone: string;
  readonly holdsFrom: DayText | null;
}

/** Whole or with a decimal comma, as it is written here. */
const numberOf = (typed: string): number | null =>
  typed.trim() === '' ? null : Number(typed.trim().replace(',', '.'));

const textOf = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());

function DescriptionForm({ record: { dwelling, description } }: { readonly record: DwellingRecord }) {
  const { say } = useSpeech();
  const [entry, change] = useEntry<DescriptionEntry>('description', {
    premises: description?.premises ?? 'house',
    rooms: description?.rooms?.toString() ?? '',
    floorArea: description?.floorAreaM2?.toString().replace('.', ',') ?? '',
    oldUnit: description?.oldUnit ?? '',
    ownerName: description?.ownerName ?? '',
    managerName: description?.managerName ?? '',
    contactPhone: description?.contactPhone ?? '',
    holdsFrom: todayInVietNam(),
  });
  const body = {
    premises: entry.premises,
    rooms: numberOf(entry.rooms),
    floorAreaM2: numberOf(entry.floorArea),
    oldUnit: textOf(entry.oldUnit),
    ownerName: textOf(entry.ownerName),
    managerName: textOf(entry.managerName),
    contactPhone: textOf(entry.contactPhone),
    holdsFrom: entry.holdsFrom ?? '',
  };
  const wasMedical = description?.premises === 'medical_facility';
  const texts = ['oldUnit', 'ownerName', 'managerName', 'contactPhone'] as const;
  return (
    <DwellingForm
      form="description"
      title={dwellingsWords.describe}
      submit={dwellingsWords.describe}
      purpose="resident_enquiry"
      fieldNames={{ ...dwellingsWords, floorAreaM2: dwellingsWords.floorArea }}
      problems={[
        ...missing('holdsFrom', entry.holdsFrom === null),
        ...(Number.isNaN(body.rooms) ? [{ field: 'rooms', code: 'is_int' }] : []),
        ...(Number.isNaN(body.floorAreaM2) ? [{ field: 'floorAreaM2', code: 'matches' }] : []),
      ]}
      content={body}
      send={({ 'Idempotency-Key': key }) =>
        answerOf(
          api.POST('/api/v1/dwellings/{id}/descriptions', {
            params: { path: { id: dwelling.id }, header: { 'Idempotency-Key': key } },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(dwellingsWords.premises)}
            words={premisesWords}
            autoFocus
            value={entry.premises}
            onChange={(premises) => {
              change({ premises });
            }}
          />
          {entry.premises === 'medical_facility' && !wasMedical && (
            <p className="dwelling-hint">{say(dwellingsWords.becomesMedical)}</p>
          )}
          {entry.premises !== 'medical_facility' && wasMedical && (
            <p className="dwelling-hint">
              {say(dwellingsWords.wasNoMedical, { day: writeDay(description.holdsFrom) })}
            </p>
          )}
          <div className="two">
            <TextField
              label={say(dwellingsWords.rooms)}
              inputMode="numeric"
              value={entry.rooms}
              error={errorOf('rooms')}
              onChange={(rooms) => {
                change({ rooms });
              }}
            />
            <TextField
              label={say(dwellingsWords.floorArea)}
              inputMode="decimal"
              value={entry.floorArea}
              error={errorOf('floorAreaM2')}
              onChange={(floorArea) => {
                change({ floorArea });
              }}
            />
          </div>
          {texts.map((field) => (
            <TextField
              key={field}
              label={
                <>
                  {say(dwellingsWords[field])}{' '}
                  {field === 'oldUnit' && <Why>{say(dwellingsWords.oldUnitWhy)}</Why>}
                </>
              }
              value={entry[field]}
              error={errorOf(field)}
              onChange={(text) => {
                change({ [field]: text });
              }}
            />
          ))}
          <DayField
            label={say(dwellingsWords.holdsFrom)}
            latestYear={thisYear()}
            value={entry.holdsFrom}
            error={errorOf('holdsFrom')}
            onChange={(holdsFrom) => {
              change({ holdsFrom });
            }}
          />
        </>
      )}
    </DwellingForm>
  );
}
