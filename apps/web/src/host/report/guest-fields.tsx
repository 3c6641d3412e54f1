import { hostWords, identityShownWords, sexes } from '@libs/words';
import { useId } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { Choice } from '../fields/choice.tsx';
import { TextField } from '../fields/text-field.tsx';
import { documentOf, readCard, type GuestEntry, type hindrances } from '../../stays/guest-entry.ts';
import { nationalities } from '../../stays/nationalities.ts';

const saidOf = {
  required: hostWords.required,
  not_a_day: hostWords.notADay,
  old_card: hostWords.oldCard,
  unclear_number: hostWords.unclearNumber,
} as const;

/** The questions about one guest: three for who shows a number, more only where the number does not answer them. */
export function GuestFields({
  entry,
  change,
  wrong,
  asksRelation,
  focusFirst,
}: {
  readonly entry: GuestEntry;
  readonly change: (part: Partial<GuestEntry>) => void;
  readonly wrong: ReturnType<typeof hindrances>;
  /** Whether the dwelling is a home, where relatives come to stay. */
  readonly asksRelation: boolean;
  readonly focusFirst: boolean;
}) {
  const { say, language } = useSpeech();
  const nationalityId = useId();
  const errorOf = (field: keyof GuestEntry) => {
    const code = wrong[field];
    return code === undefined ? undefined : say(saidOf[code]);
  };
  const document = documentOf(entry.number);
  const namesOfCountries = new Intl.DisplayNames([language], { type: 'region' });
  return (
    <>
      <TextField
        label={say(hostWords.number)}
        hint={say(hostWords.numberHint)}
        error={errorOf('number')}
        name="number"
        autoFocus={focusFirst}
        autoCapitalize="characters"
        enterKeyHint="next"
        spellCheck={false}
        value={entry.number}
        onText={(number) => {
          change(readCard(number) ?? { number });
        }}
      />
      <TextField
        label={say(hostWords.fullName)}
        error={errorOf('fullName')}
        name="fullName"
        autoCapitalize="words"
        enterKeyHint="next"
        spellCheck={false}
        value={entry.fullName}
        onText={(fullName) => {
          change({ fullName });
        }}
      />
      <TextField
        label={say(hostWords.dateOfBirth)}
        hint={say(hostWords.dateOfBirthHint)}
        error={errorOf('dateOfBirth')}
        name="dateOfBirth"
        inputMode="numeric"
        enterKeyHint="done"
        value={entry.dateOfBirth}
        onText={(dateOfBirth) => {
          change({ dateOfBirth });
        }}
      />
      {document !== 'personal_number' && (entry.fullName !== '' || wrong.sex !== undefined) && (
        <>
          {document === 'none' && <p className="quiet">{say(hostWords.withoutNumber)}</p>}
          <Choice
            label={say(hostWords.sex)}
            answers={(['female', 'male'] as const).map((value) => ({ value, shown: say(sexes[value]) }))}
            value={entry.sex}
            error={errorOf('sex')}
            onChoose={(sex) => {
              change({ sex });
            }}
          />
          <div className="field">
            <label htmlFor={nationalityId}>{say(hostWords.nationality)}</label>
            <select
              id={nationalityId}
              value={entry.nationality}
              onChange={({ currentTarget }) => {
                change({ nationality: currentTarget.value });
              }}
            >
              {nationalities.map((code) => (
                <option key={code} value={code}>
                  {namesOfCountries.of(code) ?? code}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
      {(document === 'personal_number' || document === 'passport') && (
        <Choice
          label={say(hostWords.identityShownBy)}
          answers={(['document', 'vneid'] as const).map((value) => ({
            value,
            shown: say(identityShownWords[value]),
          }))}
          value={entry.identityShownBy}
          onChoose={(identityShownBy) => {
            change({ identityShownBy });
          }}
        />
      )}
      {asksRelation && (
        <label className="check">
          <input
            type="checkbox"
            checked={entry.hostRelation === 'close_relative'}
            onChange={({ currentTarget }) => {
              change({ hostRelation: currentTarget.checked ? 'close_relative' : 'none' });
            }}
          />
          {say(hostWords.closeRelative)}
        </label>
      )}
    </>
  );
}
