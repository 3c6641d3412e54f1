import type { Messages } from '@libs/api-client';
import { attachmentKinds, attachmentStates, attachmentWords } from '@libs/words';
import { Button, FileButton, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { writeDay, writeInstant } from '../../days/day-text.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { forACase } from '../../session/access-purpose.ts';
import { keepFile, saveFile, type AttachmentKind } from './attachment-files.ts';
import type { CaseFile } from './case-queries.ts';

type Attachment = Messages['Attachment'];

/** The files of a case: which are kept and until when, and room for another. */
export function AttachmentsPart({ file }: { readonly file: CaseFile }) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const queryKey = ['case', file.id, 'attachments'];
  const { data, error } = useQuery({
    queryKey,
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/cases/{id}/attachments', { params: { path: { id: file.id }, header: forACase } }),
      ),
  });
  return (
    <details className="case-part">
      <summary>
        {say(attachmentWords.title)} {data && <span className="quiet">({data.items.length})</span>}
      </summary>
      <ProblemSummary error={error} />
      <p className="quiet">{say(attachmentWords.noIdentityPapers)}</p>
      {data?.items.length === 0 && <p className="quiet">{say(attachmentWords.none)}</p>}
      {data?.items.map((attachment) => (
        <AttachmentLine key={attachment.id} attachment={attachment} queryKey={queryKey} />
      ))}
      {data && permissions.includes('work on cases') && (
        <NewAttachment caseId={file.id} limits={data} queryKey={queryKey} />
      )}
    </details>
  );
}

function NewAttachment({
  caseId,
  limits,
  queryKey,
}: {
  readonly caseId: string;
  readonly limits: Pick<Messages['AttachmentsOfCase'], 'largestFile' | 'mostPages'>;
  readonly queryKey: readonly unknown[];
}) {
  const { say } = useSpeech();
  const queries = useQueryClient();
  const [kind, setKind] = useState<AttachmentKind>('dwelling_paper');
  const keeping = useMutation({
    mutationFn: (chosen: File) => keepFile(caseId, kind, chosen),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <div>
      <NativeSelect
        label={say(attachmentWords.kind)}
        value={kind}
        data={Object.entries(attachmentKinds).map(([value, words]) => ({ value, label: say(words) }))}
        onChange={({ currentTarget }) => {
          setKind(currentTarget.value as AttachmentKind);
        }}
      />
      <p className="quiet">
        {say(attachmentWords.limits, {
          pages: limits.mostPages,
          megabytes: Math.floor(limits.largestFile / 1024 / 1024),
        })}
      </p>
      <FileButton
        accept="application/pdf,image/jpeg,image/png"
        onChange={(chosen) => {
          if (chosen) keeping.mutate(chosen);
        }}
      >
        {(props) => (
          <Button {...props} size="compact-sm" variant="default" loading={keeping.isPending}>
            {say(attachmentWords.add)}
          </Button>
        )}
      </FileButton>
      <ProblemSummary error={keeping.error} />
    </div>
  );
}

function AttachmentLine({
  attachment,
  queryKey,
}: {
  readonly attachment: Attachment;
  readonly queryKey: readonly unknown[];
}) {
  const { say } = useSpeech();
  const saving = useMutation({ mutationFn: () => saveFile(attachment) });
  const { kind, name, pages, recordedAt, officerName, state, deleteOn, voidReason } = attachment;
  return (
    <div className="notice">
      <p>
        <b>{say(attachmentKinds[kind])}</b> {name}{' '}
        {pages !== null && <span className="quiet">{say(attachmentWords.pages, { count: pages })}</span>}{' '}
        {state !== 'kept' && <b>{say(attachmentStates[state])}</b>}
        {voidReason !== null && `: ${voidReason}`}
      </p>
      <p className="quiet">
        {writeInstant(recordedAt)} · {officerName}
        {state === 'kept' &&
          deleteOn !== null &&
          ` · ${say(attachmentWords.deleteOn, { day: writeDay(deleteOn) })}`}
      </p>
      {state === 'kept' && (
        <>
          <Button
            size="compact-xs"
            variant="default"
            loading={saving.isPending}
            onClick={() => {
              saving.mutate();
            }}
          >
            {say(attachmentWords.download)}
          </Button>{' '}
          <Voiding id={attachment.id} queryKey={queryKey} />
        </>
      )}
      <ProblemSummary error={saving.error} />
    </div>
  );
}

/** A file that should not be there, a picture of an identity card above all, is voided with the reason. */
function Voiding({ id, queryKey }: { readonly id: string; readonly queryKey: readonly unknown[] }) {
  const { say } = useSpeech();
  const { permissions } = useOfficer();
  const queries = useQueryClient();
  const [reason, setReason] = useState<string | null>(null);
  const voiding = useMutation({
    mutationFn: (why: string) =>
      answerOf(
        api.POST('/api/v1/attachments/{id}/voiding', {
          params: { path: { id }, header: forACase },
          body: { reason: why },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
  if (!permissions.includes('work on cases')) return null;
  if (reason === null)
    return (
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => {
          setReason('');
        }}
      >
        {say(attachmentWords.remove)}
      </Button>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!voiding.isPending) voiding.mutate(reason.trim());
      }}
    >
      <TextField label={say(attachmentWords.reason)} autoFocus value={reason} onChange={setReason} />
      <Button
        type="submit"
        size="compact-xs"
        color="red"
        loading={voiding.isPending}
        disabled={reason.trim().length < 5}
      >
        {say(attachmentWords.remove)}
      </Button>
      <ProblemSummary error={voiding.error} />
    </form>
  );
}
