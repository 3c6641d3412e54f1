import { caseWords, filingWords } from '@libs/words';
import { Link } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import { FeePart } from '../filing/fee-part.tsx';
import { useFiling } from '../filing/filing-queries.ts';
import type { CaseFile } from './case-queries.ts';

/** What the filing of the case costs and the receipt for it; of several on one filing, the way to the page of all. */
export function FeeOfCase({ filing }: { readonly filing: NonNullable<CaseFile['filing']> }) {
  const { say } = useSpeech();
  return (
    <section className="case-part" aria-label={say(caseWords.filed)}>
      {filing.cases > 1 ? (
        <p>
          {say(caseWords.together, { count: filing.cases - 1 })}{' '}
          <Link href={`/filings/${filing.id}`}>{say(filingWords.wholeFiling)}</Link>
        </p>
      ) : (
        <FeeOfOne filingId={filing.id} />
      )}
    </section>
  );
}

function FeeOfOne({ filingId }: { readonly filingId: string }) {
  const { data: whole } = useFiling(filingId);
  return whole ? <FeePart whole={whole} /> : null;
}
