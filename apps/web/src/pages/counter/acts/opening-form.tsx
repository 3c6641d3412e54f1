import type { Messages } from '@libs/api-client';
import { caseKinds, counterWords, type Sentence } from '@libs/words';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { FieldProblem } from '../../../api/problem.ts';
import { ActForm, type ActHeaders } from '../../../forms/act-form.tsx';
import { useSpeech } from '../../../language/language.tsx';

/** A form at the counter that opens a case of one kind and leads to it. */
export function OpeningForm({
  kind,
  fieldNames,
  problems,
  content,
  send,
  children,
}: {
  readonly kind: keyof typeof caseKinds;
  readonly fieldNames: Readonly<Record<string, Sentence>>;
  readonly problems: readonly FieldProblem[];
  readonly content: unknown;
  readonly send: (header: ActHeaders) => Promise<Messages['CaseDetails']>;
  readonly children: (errorOf: (field: string) => string | undefined) => ReactNode;
}) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  return (
    <>
      <h2 className="act-title">{say(caseKinds[kind])}</h2>
      <ActForm
        form={kind}
        title={caseKinds[kind]}
        submit={counterWords.openCase}
        mayLeave={false}
        purpose="temporary_residence_case"
        fieldNames={fieldNames}
        problems={problems}
        content={content}
        send={send}
        onRecorded={(opened) => {
          queries.setQueryData(['case', opened.id], opened);
          goTo(`/cases/${opened.id}`);
          return Promise.all(
            ['work-lists', 'timeline', 'resident'].map((key) =>
              queries.invalidateQueries({ queryKey: [key] }),
            ),
          );
        }}
      >
        {children}
      </ActForm>
    </>
  );
}
