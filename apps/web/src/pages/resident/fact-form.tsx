import { useQueryClient } from '@tanstack/react-query';
import { ActForm, type ActFormProps } from '../../forms/act-form.tsx';

/** A form that records one fact about the resident; after it, all that is shown of the person, and of who is at a dwelling, is read anew. */
export function FactForm<Answer>({
  residentId,
  onRecorded,
  ...more
}: ActFormProps<Answer> & { readonly residentId: string }) {
  const queries = useQueryClient();
  return (
    <ActForm
      {...more}
      onRecorded={(answer) => {
        onRecorded?.(answer);
        return Promise.all([
          queries.invalidateQueries({ queryKey: ['resident', residentId] }),
          queries.invalidateQueries({ queryKey: ['timeline', residentId] }),
          queries.invalidateQueries({ queryKey: ['dwelling'] }),
        ]);
      }}
    />
  );
}
