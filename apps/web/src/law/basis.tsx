import { mustDoWords } from '@libs/words';
import { useSpeech } from '../language/language.tsx';

/** The article, and in words when nobody has compared it with the gazette. */
export function Basis({
  article,
  confidence,
  confirmed,
}: {
  readonly article: string;
  readonly confidence: string;
  readonly confirmed: boolean;
}) {
  const { say } = useSpeech();
  return (
    <span className="quiet">
      {say(mustDoWords.article)}: {article}
      {!confirmed && ` (${say(mustDoWords.unconfirmed, { tag: confidence })})`}
    </span>
  );
}
