import { shellWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useSpeech } from '../language/language.tsx';

/** Under a list: how many rows are shown, whether there are more, and the way to them. */
export function ListEnd({
  list,
  count,
}: {
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => Promise<unknown>;
  };
  readonly count: number;
}) {
  const { say } = useSpeech();
  return (
    <p className="quiet list-end">
      {say(list.hasNextPage ? shellWords.shownOfMore : shellWords.shown, { count })}{' '}
      {list.hasNextPage && (
        <Button
          size="compact-sm"
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {say(shellWords.more)}
        </Button>
      )}
    </p>
  );
}
