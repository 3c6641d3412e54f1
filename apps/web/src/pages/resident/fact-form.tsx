import type { QueryKey } from '@tanstack/react-query';
import { ActForm, type ActFormProps } from '../../forms/act-form.tsx';
import { useRenewal } from '../../forms/use-renewal.ts';

/** All that is shown of a person, and of who is at a dwelling. */
export const shownOfResident = (residentId: string): QueryKey[] => [
  ['resident', residentId],
  ['timeline', residentId],
  ['dwelling'],
];

/** A form that records one fact about the resident; after it, all that follows from it is read anew. */
export function FactForm<Answer>({
  residentId,
  onRecorded,
  ...more
}: ActFormProps<Answer> & { readonly residentId: string }) {
  const renew = useRenewal(shownOfResident(residentId));
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
