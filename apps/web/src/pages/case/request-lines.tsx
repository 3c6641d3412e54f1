import { caseWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';
import type { CaseFile } from './case-queries.ts';
import { useLinesOfRequest, type Lines } from './lines-of-request.ts';

/** What was asked for, by the kind of the case, and what it was handed in with. */
export function RequestLines({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const lines = [...useLinesOfRequest(file), ...useLinesOfFiling(file)];
  return (
    <dl className="case-lines" aria-label={say(caseWords.asked)}>
      {lines.map(
        ([label, value]) =>
          value !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Through whom it came. What it costs, and who else is on the filing, have a part of their own. */
function useLinesOfFiling({ filing }: CaseFile): Lines {
  const { say } = useSpeech();
  return filing === null ? [] : [[say(caseWords.organisation), filing.organisation]];
}
