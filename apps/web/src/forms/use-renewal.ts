import { useQueryClient, type QueryKey } from '@tanstack/react-query';

/** Has everything read anew that is shown under these keys; what it promises is waited for. */
export function useRenewal(keys: readonly QueryKey[]): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
