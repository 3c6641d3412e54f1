import { importWords } from '@libs/words';
import { NativeSelect } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { fileOf, type ImportDetails, listKey, sendList } from './imports-queries.ts';

/** Which of the sheets of a file is read; another one is a list of its own, for which the file is sent once more. */
export function SheetChoice({ details }: { readonly details: ImportDetails }) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  const file = fileOf(details.id);
  const reading = useMutation({
    mutationFn: async (sheet: string) => {
      const { id } = await sendList(details.kind, file!, sheet);
      if (details.state === 'read')
        await answerOf(api.POST('/api/v1/imports/{id}/discarding', { params: { path: { id: details.id } } }));
      return id;
    },
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: listKey });
      goTo(`/imports/${id}`);
    },
  });
  if (details.sheetNames.length < 2) return null;
  return (
    <>
      <NativeSelect
        className="narrow"
        mb="sm"
        label={say(importWords.sheet)}
        description={file ? undefined : say(importWords.dropAgain)}
        disabled={!file || reading.isPending}
        value={details.sheetName ?? ''}
        data={details.sheetNames}
        onChange={({ currentTarget }) => {
          reading.mutate(currentTarget.value);
        }}
      />
      <ProblemSummary error={reading.error} />
    </>
  );
}
