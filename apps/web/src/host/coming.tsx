import { hostWords } from '@libs/words';
import { useSpeech } from '../language/language.tsx';

/** What stands there while a part of the page or an answer is on its way. */
export function Coming() {
  const { say } = useSpeech();
  return (
    <p className="coming" role="status">
      {say(hostWords.coming)}
    </p>
  );
}
