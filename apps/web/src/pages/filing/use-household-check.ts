import type { Messages } from '@libs/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { forACase } from '../../session/access-purpose.ts';
import { keyOf, type HouseholdEntry } from './member-entry.ts';

/** What the check before the form says of all members, of what they need together, and of the one fee. */
export type HouseholdChecked = Messages['HouseholdChecked'];

/** Asks about everybody at once, as soon as the head is known, and again with each member, the dwelling and the proof. */
export function useHouseholdCheck({ members, dwelling, proofKind, filedBy }: HouseholdEntry) {
  const body = {
    members: members.map(({ subject, relation, exemption }) => ({
      ...subject,
      relation,
      ...(exemption === '' ? {} : { feeExemption: exemption }),
    })),
    proofKind,
    filedBy,
    ...(dwelling === null ? {} : { dwellingId: dwelling.id }),
  };
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['pre-check', 'household', body],
    queryFn: async () => ({
      checked: await answerOf(
        api.POST('/api/v1/filings/households/pre-check', { params: { header: forACase }, body }),
      ),
      of: members.map(keyOf),
    }),
    staleTime: 30_000,
    placeholderData: keepPreviousData,
  });
  // While it is asked anew, what was said of somebody stands with them and not with whoever has their place now.
  const answerOfMember = (key: string) => data?.checked.members[data.of.indexOf(key)];
  return { checked: data?.checked, error, isCurrent: !isPlaceholderData, answerOfMember };
}
