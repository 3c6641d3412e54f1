import { useQueryClient } from '@tanstack/react-query';
import { ActForm, type ActFormProps } from '../../forms/act-form.tsx';

/** A form that records something about dwellings; after it, all that is shown of them and of the people in them is read anew. */
export function DwellingForm<Answer>({ onRecorded, ...more }: ActFormProps<Answer>) {
  const queries = useQueryClient();
  return (
    <ActForm
      {...more}
      onRecorded={(answer) => {
        onRecorded?.(answer);
        return Promise.all(
          ['dwelling', 'resident', 'timeline'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
        );
      }}
    />
  );
}
