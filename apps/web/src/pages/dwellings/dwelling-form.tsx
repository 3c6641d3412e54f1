import type { QueryKey } from '@tanstack/react-query';
import { ActForm, type ActFormProps } from '../../forms/act-form.tsx';
import { useRenewal } from '../../forms/use-renewal.ts';

/** All that is shown of dwellings and of the people in them. */
export const shownOfDwellings: readonly QueryKey[] = [['dwelling'], ['resident'], ['timeline']];

/** A form that records something about dwellings; after it, all that follows from it is read anew. */
export function DwellingForm<Answer>({ onRecorded, ...more }: ActFormProps<Answer>) {
  const renew = useRenewal(shownOfDwellings);
  return (
    <ActForm
      {...more}
      onRecorded={(answer) => {
        onRecorded?.(answer);
        return renew();
      }}
    />
  );
}
