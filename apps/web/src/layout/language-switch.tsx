import { shellWords } from '@libs/words';
import { useSpeech } from '../language/language.tsx';

/** Vietnamese or English; the one in use is pressed. */
export function LanguageSwitch() {
  const { language, choose, say } = useSpeech();
  return (
    <span className="language-switch" role="group" aria-label={say(shellWords.language)}>
      <button
        type="button"
        lang="vi"
        aria-pressed={language === 'vi'}
        onClick={() => {
          choose('vi');
        }}
      >
        Tiếng Việt
      </button>
      <button
        type="button"
        lang="en"
        aria-pressed={language === 'en'}
        onClick={() => {
          choose('en');
        }}
      >
        English
      </button>
    </span>
  );
}
