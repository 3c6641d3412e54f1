import type { StepAction } from './case-queries.ts';
import { CompletionForm, GrantForm, RefusalForm } from './decision-forms.tsx';
import type { StepProps } from './one-step.tsx';
import {
  OutsideAnswerForm,
  OutsideQuestionForm,
  ReasonForm,
  RemarkForm,
  SupplementRequestForm,
} from './waiting-forms.tsx';

/** The form of one step: what the table requires for it, and what it brings about. */
export function StepForm({ action, ...props }: StepProps & { readonly action: StepAction }) {
  switch (action) {
    case 'completed':
      return <CompletionForm {...props} />;
    case 'granted':
      return <GrantForm {...props} />;
    case 'refused':
      return <RefusalForm {...props} />;
    case 'supplement_asked':
      return <SupplementRequestForm {...props} />;
    case 'outside_asked':
      return <OutsideQuestionForm {...props} />;
    case 'outside_answered':
      return <OutsideAnswerForm {...props} />;
    case 'supplemented':
    case 'withdrawn':
      return <RemarkForm {...props} action={action} />;
    case 'outside_given_up':
    case 'referred':
    case 'returned':
      return <ReasonForm {...props} action={action} />;
  }
}
