import { accountsWords, roles, type RoleCode } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { CommuneField } from '../../communes/commune-field.tsx';
import { useProvinces } from '../../communes/communes.ts';
import { todayInVietNam } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useSpeech } from '../../language/language.tsx';
import { levelsOfRole } from './accounts-queries.ts';

/** A role and its area as an administrator chooses them; the code is `null` until an area is chosen. */
export interface DutiesEntry {
  readonly role: RoleCode;
  readonly areaLevel: 'commune' | 'province' | 'nation';
  readonly areaCode: string | null;
}

/** The first area of a role: nothing chosen below the nation. */
export function dutiesOf(
  role: RoleCode,
  areaLevel: DutiesEntry['areaLevel'] = levelsOfRole[role][0],
): DutiesEntry {
  return { role, areaLevel, areaCode: areaLevel === 'nation' ? 'VN' : null };
}

/** The fields for a role, the level of its area, and the area. */
export function DutiesFields({
  duties,
  change,
  areaError,
}: {
  readonly duties: DutiesEntry;
  readonly change: (duties: DutiesEntry) => void;
  readonly areaError: string | undefined;
}) {
  const { say } = useSpeech();
  const provinces = useProvinces(todayInVietNam());
  const { role, areaLevel, areaCode } = duties;
  return (
    <>
      <CodedSelect
        label={say(accountsWords.role)}
        words={roles}
        value={role}
        onChange={(chosen) => {
          change(dutiesOf(chosen));
        }}
      />
      {levelsOfRole[role].length > 1 && (
        <NativeSelect
          label={say(accountsWords.areaLevel)}
          value={areaLevel}
          data={levelsOfRole[role].map((value) => ({ value, label: say(accountsWords[value]) }))}
          onChange={({ currentTarget }) => {
            const level = levelsOfRole[role].find((one) => one === currentTarget.value);
            if (level) change(dutiesOf(role, level));
          }}
        />
      )}
      {areaLevel === 'commune' && (
        <CommuneField
          label={say(accountsWords.commune)}
          required
          withAsterisk={false}
          w={300}
          value={areaCode}
          error={areaError}
          onChange={(code) => {
            change({ ...duties, areaCode: code });
          }}
        />
      )}
      {areaLevel === 'province' && (
        <NativeSelect
          label={say(accountsWords.province)}
          required
          withAsterisk={false}
          value={areaCode ?? ''}
          error={areaError}
          data={[
            { value: '', label: '' },
            ...(provinces.data?.items ?? []).map(({ code, fullName }) => ({ value: code, label: fullName })),
          ]}
          onChange={({ currentTarget }) => {
            change({ ...duties, areaCode: currentTarget.value || null });
          }}
        />
      )}
    </>
  );
}
