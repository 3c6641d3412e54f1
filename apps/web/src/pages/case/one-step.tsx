import { caseActions, caseWords, type Sentence } from '@libs/words';
import type { ReactNode } from 'react';
import type { FieldProblem } from '../../api/problem.ts';
import { ActForm } from '../../forms/act-form.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { takeStep, type CaseFile, type StepMessage } from './case-queries.ts';

/** What the form of every step is given. */
export interface StepProps {
  readonly file: CaseFile;
  readonly onTaken: (file: CaseFile) => unknown;
  readonly onRefused: (error: Error) => void;
}

/** What every form of a step shares: its name is its action, and the case is renewed after it. */
export function OneStep({
  file,
  message,
  submit,
  onTaken,
  onRefused,
  isDestructive = false,
  mayLeave = true,
  focusSubmit = false,
  fieldNames = {},
  problems = [],
  children,
}: StepProps & {
  readonly message: StepMessage;
  readonly submit?: Sentence;
  readonly isDestructive?: boolean;
  readonly mayLeave?: boolean;
  readonly focusSubmit?: boolean;
  readonly fieldNames?: Readonly<Record<string, Sentence>>;
  readonly problems?: readonly FieldProblem[];
  readonly children: (errorOf: (field: string) => string | undefined) => ReactNode;
}) {
  const words = submit ?? caseActions[message.action];
  return (
    <ActForm
      form={message.action}
      title={words}
      submit={words}
      isDestructive={isDestructive}
      mayLeave={mayLeave}
      focusSubmit={focusSubmit}
      purpose="temporary_residence_case"
      fieldNames={fieldNames}
      problems={problems}
      content={[file.id, file.state, message]}
      send={(header) => takeStep(file.id, message, header)}
      onRecorded={onTaken}
      onRefused={onRefused}
    >
      {children}
    </ActForm>
  );
}

/** The remark that may go along with a step. */
export function RemarkField({
  note,
  change,
  errorOf,
  autoFocus = false,
}: {
  readonly note: string;
  readonly change: (part: { readonly note: string }) => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly autoFocus?: boolean;
}) {
  return (
    <NoteField
      label={caseWords.note}
      autoFocus={autoFocus}
      value={note}
      error={errorOf('note')}
      onChange={(text) => {
        change({ note: text });
      }}
    />
  );
}

/** A remark as it is sent: nothing where nothing was typed. */
export const noteOf = (note: string): { note?: string } => (note.trim() === '' ? {} : { note: note.trim() });
