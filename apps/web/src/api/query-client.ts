import { QueryClient } from '@tanstack/react-query';
import { Problem } from './problem.ts';

/** How both pages of this web ask: what was read stays fresh for a moment, and only a lost line is asked again. */
export const queryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // Asking again helps only where the network failed; a refusal stays a refusal, and each reading is audited.
        retry: (times, error) => times < 2 && error instanceof Problem && error.status === 0,
        refetchOnWindowFocus: false,
      },
    },
  });
