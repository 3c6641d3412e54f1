import { shellWords } from '@libs/words';
import { Skeleton } from '@mantine/core';
import { useSpeech } from '../language/language.tsx';

/** The outline of a page while its code or its data comes. */
export function Waiting({ lines = 6 }: { readonly lines?: number }) {
  const { say } = useSpeech();
  return (
    <div className="waiting" role="status" aria-label={say(shellWords.loading)}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={14} width={`${String(90 - ((line * 17) % 40))}%`} mb={10} />
      ))}
    </div>
  );
}
