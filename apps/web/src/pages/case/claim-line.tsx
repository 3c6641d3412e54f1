import { caseWords } from '@libs/words';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { writeInstant } from '../../days/day-text.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { forACase } from '../../session/access-purpose.ts';
import { isFinal, useRenewCase, type CaseFile } from './case-queries.ts';

type ClaimAct = 'claim' | 'take-over' | 'release';

/** Who works on the case, and the way to take it, to give it back, or to take it from a colleague whose claim rests. */
export function ClaimLine({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const { id: me, permissions } = useOfficer();
  const renew = useRenewCase();
  const keyFor = useIdempotencyKey();
  const { id, claim } = file;
  const claiming = useMutation({
    mutationFn: (act: ClaimAct) => {
      const params = { path: { id }, header: { ...forACase, ...keyFor([id, act, claim]) } };
      return act === 'release'
        ? answerOf(api.POST('/api/v1/cases/{id}/release', { params }))
        : answerOf(api.POST('/api/v1/cases/{id}/claim', { params, body: { takeOver: act === 'take-over' } }));
    },
    onSettled: () => renew(file),
  });
  if (isFinal(file)) return null;
  const act: ClaimAct = claim === null ? 'claim' : claim.officerId === me ? 'release' : 'take-over';
  const since = claim === null ? '' : writeInstant(claim.since);
  return (
    <span className="claim">
      {claim === null
        ? say(caseWords.nobodyHolds)
        : act === 'release'
          ? say(caseWords.youHold, { since })
          : say(caseWords.otherHolds, { name: claim.displayName, since })}
      {permissions.includes('work on cases') && (
        <Button
          size="compact-xs"
          variant="default"
          loading={claiming.isPending}
          title={act === 'take-over' ? say(caseWords.takeOverHint) : undefined}
          onClick={() => {
            claiming.mutate(act);
          }}
        >
          {say({ claim: caseWords.claim, release: caseWords.release, 'take-over': caseWords.takeOver }[act])}
        </Button>
      )}
      <ProblemSummary error={claiming.error} />
    </span>
  );
}
