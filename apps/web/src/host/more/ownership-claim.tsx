import { capacityWords, hostWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import { useDraft } from '../../drafts/use-draft.ts';
import { useIdempotencyKey } from '../../forms/submit-keys.ts';
import { useSpeech } from '../../language/language.tsx';
import { Choice } from '../fields/choice.tsx';
import { CommuneQuestion } from '../fields/commune-question.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Act } from '../sent/act.tsx';

const ofClaims = 'ownership-claims';

const standingOf = (outcome: 'confirmed' | 'refused' | null) =>
  outcome === null
    ? hostWords.claimWaits
    : outcome === 'confirmed'
      ? hostWords.claimConfirmed
      : hostWords.claimRefused;

const capacities = ['owner', 'manager'] as const;
type Capacity = (typeof capacities)[number];

interface ClaimEntry {
  readonly isOpen: boolean;
  readonly capacity: Capacity | null;
  readonly communeCode: string | null;
  readonly address: string;
  readonly proof: string;
}

const nothingClaimed = (): ClaimEntry => ({
  isOpen: false,
  capacity: null,
  communeCode: null,
  address: '',
  proof: '',
});

/** Claiming an address as one's own, or as one's to manage, which the commune police look into. */
export function OwnershipClaim() {
  const { say } = useSpeech();
  const keyFor = useIdempotencyKey();
  const { content, change, drop } = useDraft<ClaimEntry>('host/ownership-claim', nothingClaimed);
  const claims = useQuery({
    queryKey: [ofClaims],
    queryFn: () => answerOf(api.GET('/api/v1/ownership-claims/mine')),
  });
  if (content === null) return null;
  const { isOpen, capacity, communeCode, address, proof } = content;
  return (
    <>
      <ul className="plain-list">
        {claims.data?.items.map((claim) => (
          <li key={claim.id}>
            {claim.address}{' '}
            <span className="quiet">
              {say(capacityWords[claim.capacity])}: {say(standingOf(claim.outcome))}
            </span>
            {claim.answerNote !== null && <p className="quiet">{claim.answerNote}</p>}
          </li>
        ))}
      </ul>
      {isOpen ? (
        <Act
          title={say(hostWords.claim)}
          means={say(hostWords.claimMeans)}
          confirm={hostWords.claimSend}
          isReady={
            capacity !== null && communeCode !== null && address.trim().length > 2 && proof.trim().length > 2
          }
          changes={ofClaims}
          close={drop}
          act={() => {
            const body = {
              capacity: capacity ?? 'owner',
              communeCode: communeCode ?? '',
              address: address.trim(),
              proof: proof.trim(),
            };
            return answerOf(api.POST('/api/v1/ownership-claims', { params: { header: keyFor(body) }, body }));
          }}
        >
          <Choice
            label={say(hostWords.claimCapacity)}
            answers={capacities.map((value) => ({ value, shown: say(capacityWords[value]) }))}
            value={capacity}
            onChoose={(chosen) => {
              change({ capacity: chosen });
            }}
          />
          <CommuneQuestion
            label={say(hostWords.claimCommune)}
            value={communeCode}
            onChoose={(code) => {
              change({ communeCode: code });
            }}
          />
          <TextField
            label={say(hostWords.claimAddress)}
            value={address}
            onText={(typed) => {
              change({ address: typed });
            }}
          />
          <TextField
            label={say(hostWords.claimProof)}
            value={proof}
            onText={(typed) => {
              change({ proof: typed });
            }}
          />
        </Act>
      ) : (
        <button
          type="button"
          className="link"
          onClick={() => {
            change({ isOpen: true });
          }}
        >
          {say(hostWords.claim)}
        </button>
      )}
    </>
  );
}
