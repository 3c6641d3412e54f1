import type { Messages } from '@libs/api-client';
import { capacityWords, claimOutcomeWords, dwellingsWords } from '@libs/words';
import { Link, useLocation } from 'wouter';
import { dayOfInstant, writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { moveThroughRows } from '../../lists/row-keys.ts';

type Claim = Messages['ClaimByHost'];

/** Claims with what was answered, by whom and when; a confirmed one leads to its dwelling. */
export function AnsweredClaims({ claims }: { readonly claims: readonly Claim[] }) {
  const { say } = useSpeech();
  return (
    <table className="grid">
      <thead>
        <tr>
          <th scope="col">{say(dwellingsWords.answeredAt)}</th>
          <th scope="col">{say(dwellingsWords.address)}</th>
          <th scope="col">{say(dwellingsWords.claimant)}</th>
          <th scope="col">{say(dwellingsWords.proof)}</th>
          <th scope="col">{say(dwellingsWords.outcome)}</th>
        </tr>
      </thead>
      <tbody onKeyDown={moveThroughRows}>
        {claims.map((claim) => (
          <ClaimRow key={claim.id} claim={claim} />
        ))}
      </tbody>
    </table>
  );
}

function ClaimRow({ claim }: { readonly claim: Claim }) {
  const { say } = useSpeech();
  const [, goTo] = useLocation();
  const { address, dwellingId, dwellingAddress, outcome, answeredAt, answerNote, officerName } = claim;
  const page = dwellingId === null ? null : `/dwellings/${dwellingId}`;
  return (
    <tr
      tabIndex={0}
      onKeyDown={({ key, target, currentTarget }) => {
        if (key === 'Enter' && target === currentTarget && page !== null) goTo(page);
      }}
    >
      <td>
        <span className="unbroken">{answeredAt !== null && writeInstant(answeredAt)}</span>
        <div className="quiet">{officerName}</div>
      </td>
      <td>
        {page !== null && <Link href={page}>{dwellingAddress}</Link>}
        {address !== dwellingAddress && <div className={page === null ? undefined : 'quiet'}>{address}</div>}
      </td>
      <td>
        {claim.displayName} <span className="quiet">({say(capacityWords[claim.capacity])})</span>
      </td>
      <td>
        {claim.proof} <span className="quiet unbroken">{writeDay(dayOfInstant(claim.claimedAt))}</span>
      </td>
      <td>
        {outcome !== null && <b>{say(claimOutcomeWords[outcome])}</b>}
        {answerNote !== null && <div>{answerNote}</div>}
      </td>
    </tr>
  );
}
