import type { Messages } from '@libs/api-client';
import { dutyHolders, mustDoWords } from '@libs/words';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Basis } from '../../law/basis.tsx';

type Obligation = Messages['ObligationInWords'];

/** One thing the law asks: of whom, by when, how, with which papers, and where it stands. */
export function ObligationCard({ obligation }: { readonly obligation: Obligation }) {
  const { say } = useSpeech();
  const { who, sentence, how, overdue, papers, neverAsked } = obligation;
  const when = useWhen(obligation);
  return (
    <li data-overdue={overdue || undefined}>
      <b>{say(dutyHolders[who])}</b>
      <p>{sentence}</p>
      {when !== null && <p className="must-do-when">{when}</p>}
      {overdue && <p className="overdue">{say(mustDoWords.overdue)}</p>}
      {how !== null && <p>{how}</p>}
      <Papers title={say(mustDoWords.papers)} papers={papers} />
      <Papers title={say(mustDoWords.neverAsked)} papers={neverAsked} refused />
      <Basis
        article={obligation.article}
        confidence={obligation.confidence}
        confirmed={obligation.confirmed}
      />
    </li>
  );
}

function useWhen({ before, on, code }: Obligation): string | null {
  const { say } = useSpeech();
  if (before !== null) return say(mustDoWords.before, { time: writeInstant(before) });
  if (on === null) return null;
  return say(code === 'residence_is_registered' ? mustDoWords.fromDay : mustDoWords.on, {
    day: writeDay(on),
  });
}

function Papers({
  title,
  papers,
  refused = false,
}: {
  readonly title: string;
  readonly papers: readonly Messages['PaperInWords'][];
  readonly refused?: boolean;
}) {
  if (papers.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={refused ? 'must-do-never' : undefined}>
        {papers.map(({ code, sentence, article, confidence, confirmed }) => (
          <li key={code}>
            {sentence} <Basis article={article} confidence={confidence} confirmed={confirmed} />
          </li>
        ))}
      </ul>
    </>
  );
}
