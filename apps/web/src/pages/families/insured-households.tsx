import { familyNeedsWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import { Basis } from '../../law/basis.tsx';
import { useNumbers } from '../figures/numbers.ts';
import type { ServiceRequest } from './families-queries.ts';

/** Who of the family insure their health as one household, and what each of them pays. */
export function InsuredHouseholds({ request }: { readonly request: ServiceRequest }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const { insuredTogether, mayFollow } = request;
  if (insuredTogether.length === 0)
    return mayFollow.length === 0 ? null : <p className="quiet">{say(familyNeedsWords.notInHousehold)}</p>;
  return insuredTogether.map(({ fullNames, each, total, ...basis }) => (
    <section key={fullNames.join()} aria-label={say(familyNeedsWords.insuredTogether)}>
      {say(familyNeedsWords.insuredTogether)}
      <ul>
        {fullNames.map((name, place) => (
          <li key={name + String(place)}>
            {say(familyNeedsWords.contributionOf, { name, dong: write(each[place] ?? 0) })}
          </li>
        ))}
      </ul>
      <b>{say(familyNeedsWords.contributionTotal, { dong: write(total) })}</b> <Basis {...basis} />
    </section>
  ));
}
