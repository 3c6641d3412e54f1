import { familyNeedsWords, schoolPlanWords } from '@libs/words';
import { useSpeech } from '../../language/language.tsx';

/** What a grade is called; 0 is preschool. */
export function useGradeName(): (grade: number) => string {
  const { say } = useSpeech();
  return (grade) =>
    grade === 0 ? say(familyNeedsWords.preschool) : say(schoolPlanWords.gradeName, { grade });
}
