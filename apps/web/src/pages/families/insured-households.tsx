import { familyNeedsWords, insuredApartWords, insuredBeforeWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { Basis } from '../../law/basis.tsx';
import { useNumbers } from '../../language/numbers.ts';
import type { ServiceRequest } from './families-queries.ts';

/** Who of the family insure their health as one household and what each of them pays; and who takes no place in it. */
export function InsuredHouseholds({ request }: { readonly request: ServiceRequest }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const { insuredTogether, insuredApart, residentId, mayFollow, hasDied } = request;
  const isApart = insuredApart.some(({ residentIds }) => residentIds.includes(residentId));
  return (
    <>
      {insuredTogether.map(({ fullNames, others, notKnown, each, total, ...basis }) => (
        <section key={fullNames.join()} aria-label={say(familyNeedsWords.insuredTogether)}>
          {say(familyNeedsWords.insuredTogether)}
          <ul>
            {fullNames.map((name, place) => (
              <li key={name + String(place)}>
                {say(familyNeedsWords.contributionOf, { name, dong: write(each[place] ?? 0) })}
              </li>
            ))}
          </ul>
          <b>{say(familyNeedsWords.contributionTotal, { dong: write(total) })}</b>{' '}
          {others > 0 && say(familyNeedsWords.othersInsured, { count: others })}{' '}
          {notKnown > 0 && say(insuredBeforeWords.notKnown, { count: notKnown })} <Basis {...basis} />
        </section>
      ))}
      {insuredTogether.length === 0 && !isApart && mayFollow.length > 0 && !hasDied && (
        <p className="quiet">{say(familyNeedsWords.notInHousehold)}</p>
      )}
      {insuredApart.map(({ group, fullNames, ...basis }) => (
        <p key={group}>
          {say(insuredApartWords[group], { people: fullNames.join('; ') })} <Basis {...basis} />
        </p>
      ))}
    </>
  );
}
