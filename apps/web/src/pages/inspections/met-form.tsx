import { inspectionWords, sexes, stayPurposes } from '@libs/words';
import { Button } from '@mantine/core';
import { CommuneField } from '../../communes/commune-field.tsx';
import { CheckField } from '../../forms/check-field.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField, thisYear } from '../../forms/day-field.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { MetEntry } from './visit-entry.ts';

/** Somebody met at the door who is not on the register: what they say of themselves, no more than is needed. */
export function MetForm({
  number,
  met,
  errorOf,
  onChange,
  onRemove,
}: {
  readonly number: number;
  readonly met: MetEntry;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (part: Partial<MetEntry>) => void;
  readonly onRemove: () => void;
}) {
  const { say } = useSpeech();
  return (
    <fieldset className="person-finding">
      <legend>
        {say(inspectionWords.met)} {number}
      </legend>
      {!met.knowsNoName && (
        <TextField
          label={say(inspectionWords.fullName)}
          autoFocus={met.fullName === ''}
          value={met.fullName}
          error={errorOf('fullName')}
          onChange={(fullName) => {
            onChange({ fullName });
          }}
        />
      )}
      <CheckField
        checked={met.knowsNoName}
        onChange={(knowsNoName) => {
          onChange({ knowsNoName });
        }}
      >
        {say(inspectionWords.knowsNoName)}
      </CheckField>
      <CodedSelect
        label={say(inspectionWords.sex)}
        words={{ female: sexes.female, male: sexes.male }}
        value={met.sex}
        onChange={(sex) => {
          onChange({ sex });
        }}
      />
      <TextField
        label={say(inspectionWords.bornIfKnown)}
        placeholder="12/8/1995 · 1995"
        inputMode="numeric"
        value={met.dateOfBirth}
        error={errorOf('dateOfBirth')}
        onChange={(dateOfBirth) => {
          onChange({ dateOfBirth });
        }}
      />
      <TextField
        label={say(inspectionWords.personalNumber)}
        inputMode="numeric"
        value={met.personalNumber}
        error={errorOf('personalNumber')}
        onChange={(personalNumber) => {
          onChange({ personalNumber });
        }}
      />
      <CommuneField
        label={say(inspectionWords.permanentCommune)}
        value={met.permanentCommuneCode}
        onChange={(permanentCommuneCode) => {
          onChange({ permanentCommuneCode });
        }}
      />
      <DayField
        label={say(inspectionWords.arrivedOn)}
        value={met.arrivedOn}
        latestYear={thisYear()}
        error={errorOf('arrivedOn')}
        onChange={(arrivedOn) => {
          onChange({ arrivedOn });
        }}
      />
      <CodedSelect
        label={say(inspectionWords.purpose)}
        words={stayPurposes}
        value={met.purpose}
        onChange={(purpose) => {
          onChange({ purpose });
        }}
      />
      <Button variant="subtle" size="compact-sm" onClick={onRemove}>
        {say(inspectionWords.removeMet)}
      </Button>
    </fieldset>
  );
}
