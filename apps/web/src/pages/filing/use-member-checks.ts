import type { Messages } from '@libs/api-client';
import { useQueries } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { forACase } from '../counter/counter-queries.ts';
import type { PapersAnswer } from '../counter/papers-step.tsx';
import type { PreCheckAnswer } from '../counter/pre-check.tsx';
import { askedAs, type HouseholdEntry } from './member-entry.ts';

/** What the check before the form says of each member, in their order, and what they need together. */
export function useMemberChecks(entry: HouseholdEntry): {
  readonly answers: readonly (PreCheckAnswer | undefined)[];
  readonly together: PapersAnswer | undefined;
} {
  const { dwelling, proofKind } = entry;
  const checks = useQueries({
    queries: entry.members.map((member) => {
      const body = {
        ...askedAs(member, entry),
        proofKind,
        ...(dwelling === null ? {} : { dwellingId: dwelling.id }),
      };
      return {
        queryKey: ['pre-check', body],
        queryFn: () => answerOf(api.POST('/api/v1/cases/pre-check', { params: { header: forACase }, body })),
        staleTime: 30_000,
      };
    }),
  });
  const answers = checks.map(({ data }) => data);
  const [head] = answers;
  if (head === undefined) return { answers, together: undefined };
  const consents = new Map<string, Messages['ConsentNeeded']>();
  for (const answer of answers)
    for (const consent of answer?.papers.consents ?? [])
      if (!consents.has(consent.of)) consents.set(consent.of, consent);
  return {
    answers,
    together: { findings: [], papers: { ...head.papers, consents: [...consents.values()] } },
  };
}
