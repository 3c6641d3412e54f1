import { overTimeWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { saveBlob } from '../../files/save-blob.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import type { FetchFile, FileFormat } from './figures-queries.ts';

const formats: readonly FileFormat[] = ['csv', 'xlsx'];

/** Buttons that save exactly what is on the screen, with its notes, as CSV and as a workbook. */
export function TakeAway({ fetchFile }: { readonly fetchFile: FetchFile }) {
  const { say, language } = useSpeech();
  const taking = useMutation({
    mutationFn: (format: FileFormat) => fetchFile(format, language),
    onSuccess: ({ name, content }) => {
      saveBlob(content, name);
    },
  });
  return (
    <div className="take-away">
      <div role="group" aria-label={say(overTimeWords.takeAway)}>
        {formats.map((format) => (
          <Button
            key={format}
            variant="default"
            size="compact-sm"
            disabled={taking.isPending && taking.variables === format}
            onClick={() => {
              taking.mutate(format);
            }}
          >
            {say(overTimeWords.download, { format: format.toUpperCase() })}
          </Button>
        ))}
      </div>
      <ProblemSummary error={taking.error} />
    </div>
  );
}
