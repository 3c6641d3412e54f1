import { residentWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import type { ActHeaders } from '../../forms/act-form.tsx';
import { ReasonForm } from '../../forms/reason-form.tsx';
import { shownOfResident } from './fact-form.tsx';

/** A recorded fact that turned out to be wrong. */
interface WrongFact {
  readonly kind:
    | 'presence'
    | 'confirmation'
    | 'departure'
    | 'stay_report'
    | 'contact'
    | 'double'
    | 'permanent_residence'
    | 'household_member';
  readonly id: string;
  /** Of a membership. */
  readonly householdId?: string;
}

/** Voids a fact with the reason, after saying what that does. */
export function VoidingForm({
  form,
  residentId,
  what,
  consequence,
}: {
  readonly form: string;
  readonly residentId: string;
  readonly what: WrongFact;
  readonly consequence: string;
}) {
  return (
    <ReasonForm
      form={form}
      title={residentWords.void}
      consequence={consequence}
      hint={residentWords.reasonHint}
      renews={shownOfResident(residentId)}
      send={(body, header) => answerOf(voiding(residentId, what, body, header))}
    />
  );
}

function voiding(
  residentId: string,
  { kind, id, householdId = '' }: WrongFact,
  body: { reason: string },
  headers: ActHeaders,
) {
  const header = { 'Access-Purpose': headers['Access-Purpose'] };
  const request = { params: { path: { id }, header }, body };
  const ofResident = { params: { path: { id: residentId, factId: id }, header }, body };
  switch (kind) {
    case 'presence':
      return api.POST('/api/v1/presences/{id}/voiding', request);
    case 'confirmation':
      return api.POST('/api/v1/confirmations/{id}/voiding', request);
    case 'departure':
      return api.POST('/api/v1/departures/{id}/voiding', request);
    case 'stay_report':
      return api.POST('/api/v1/stay-reports/{id}/voiding', request);
    case 'contact':
      return api.POST('/api/v1/residents/{id}/contacts/{factId}/voiding', ofResident);
    case 'double':
      return api.POST('/api/v1/residents/{id}/possible-duplicates/{factId}/voiding', ofResident);
    case 'permanent_residence':
      return api.POST('/api/v1/residents/{id}/permanent-residences/{factId}/voiding', ofResident);
    case 'household_member':
      return api.POST('/api/v1/households/{id}/members/{memberId}/voiding', {
        params: { path: { id: householdId, memberId: id }, header },
        body,
      });
  }
}
