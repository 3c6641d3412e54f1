import type { Messages } from '@libs/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client.ts';
import type { ActHeaders } from '../../forms/act-form.tsx';

/** One case with all that belongs to it. */
export type CaseFile = Messages['CaseDetails'];

/** What each step sends, by its action. */
export type StepMessage =
  | { readonly action: 'completed' }
  | { readonly action: 'supplement_asked'; readonly body: Messages['SupplementRequest'] }
  | { readonly action: 'supplemented' | 'withdrawn'; readonly body: Messages['StepRemark'] }
  | { readonly action: 'outside_asked'; readonly body: Messages['OutsideQuestion'] }
  | { readonly action: 'outside_answered' | 'outside_given_up'; readonly body: Messages['OutsideAnswer'] }
  | { readonly action: 'referred' | 'returned'; readonly body: Messages['Passing'] }
  | { readonly action: 'granted' | 'refused'; readonly body: Messages['CaseDecision'] };

/** Takes a case one step further. */
export function takeStep(caseId: string, step: StepMessage, header: ActHeaders): Promise<CaseFile> {
  const params = { path: { id: caseId }, header };
  switch (step.action) {
    case 'completed':
      return answerOf(api.POST('/api/v1/cases/{id}/completion', { params }));
    case 'supplement_asked':
      return answerOf(api.POST('/api/v1/cases/{id}/supplement-request', { params, body: step.body }));
    case 'supplemented':
      return answerOf(api.POST('/api/v1/cases/{id}/supplement', { params, body: step.body }));
    case 'withdrawn':
      return answerOf(api.POST('/api/v1/cases/{id}/withdrawal', { params, body: step.body }));
    case 'outside_asked':
      return answerOf(api.POST('/api/v1/cases/{id}/outside-question', { params, body: step.body }));
    case 'outside_answered':
    case 'outside_given_up':
      return answerOf(api.POST('/api/v1/cases/{id}/outside-answer', { params, body: step.body }));
    case 'referred':
      return answerOf(api.POST('/api/v1/cases/{id}/referral', { params, body: step.body }));
    case 'returned':
      return answerOf(api.POST('/api/v1/cases/{id}/return', { params, body: step.body }));
    case 'granted':
    case 'refused':
      return answerOf(api.POST('/api/v1/cases/{id}/decision', { params, body: step.body }));
  }
}

/** An action for which a button stands. */
export type StepAction = StepMessage['action'];

/** The actions for which a button stands, in the order in which an officer thinks of them. */
export const actionsInOrder: readonly StepAction[] = [
  'completed',
  'granted',
  'outside_answered',
  'supplemented',
  'supplement_asked',
  'outside_asked',
  'outside_given_up',
  'referred',
  'returned',
  'refused',
  'withdrawn',
];

/** After a case has changed: the case itself, the lists, and what is shown of the person are read anew. */
export function useRenewCase(): (file: Pick<CaseFile, 'id' | 'residentId'>) => Promise<unknown> {
  const queries = useQueryClient();
  return ({ id, residentId }) =>
    Promise.all(
      [
        ['case', id],
        ['case-papers', id],
        ['cases'],
        ['work-lists'],
        ['filing'],
        ['national-entries'],
        ['timeline', residentId],
        ['resident', residentId],
      ].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
}

/** Whether the case has come to its end; its result may still be cancelled, by a case of its own. */
export const isFinal = ({ state }: Pick<CaseFile, 'state'>): boolean =>
  state === 'granted' || state === 'refused' || state === 'withdrawn' || state === 'cancelled';
