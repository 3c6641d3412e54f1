import type { Messages } from '@libs/api-client';
import { dwellingsWords, objectionOutcomeWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useEntry, useForms } from '../../forms/kept-forms.tsx';
import { NoteField } from '../../forms/note-field.tsx';
import { Why } from '../../forms/why.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import { AnswerableList, useAnswerState } from './answerable-list.tsx';
import { AboutWhom, AnsweredObjections, WhatWasDone } from './answered-objections.tsx';
import { DwellingForm } from './dwelling-form.tsx';
import { useObjections } from './dwelling-queries.ts';

type Objection = Messages['ObjectionOfOwner'];

/** What owners contest; an officer looks and answers. */
export function ObjectionsList() {
  const state = useAnswerState();
  const objections = useObjections(state);
  return (
    <AnswerableList
      list="objections"
      found={objections}
      none={{ open: dwellingsWords.noObjections, answered: dwellingsWords.noObjectionsAnswered }}
    >
      {(rows) =>
        state === 'open' ? <OpenObjections objections={rows} /> : <AnsweredObjections objections={rows} />
      }
    </AnswerableList>
  );
}

function OpenObjections({ objections }: { readonly objections: readonly Objection[] }) {
  const { permissions } = useOfficer();
  const { open } = useForms();
  return (
    <ul className="fact-list">
      {objections.map((objection) => (
        <li key={objection.id}>
          <AboutWhom objection={objection} /> · {objection.says} · <Due objection={objection} />
          <WhatWasDone objection={objection} />{' '}
          {permissions.includes('record dwellings') && (
            <FormOpener
              form={`objection/${objection.id}`}
              words={dwellingsWords.answer}
              of={objection.address}
            />
          )}
          {open === `objection/${objection.id}` && <ObjectionForm id={objection.id} />}
        </li>
      ))}
    </ul>
  );
}

/** By when it is answered; overdue in words, and where the number of days stands. */
function Due({ objection: { dueOn, dueDerivation } }: { readonly objection: Objection }) {
  const { say } = useSpeech();
  return (
    <span className={dueOn < todayInVietNam() ? 'overdue' : 'quiet'}>
      {say(dwellingsWords.dueOn)} {writeDay(dueOn)}
      {dueDerivation.provisional && ` (${say(dwellingsWords.provisional)})`}{' '}
      <Why>
        {`${dueDerivation.article} · ${dueDerivation.tag}${dueDerivation.confirmed ? '' : say(dwellingsWords.unconfirmed)}`}
      </Why>
    </span>
  );
}

function ObjectionForm({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const form = `objection/${id}`;
  const [entry, change] = useEntry<{ outcome: keyof typeof objectionOutcomeWords; note: string }>(form, {
    outcome: 'upheld',
    note: '',
  });
  const body = { outcome: entry.outcome, note: entry.note.trim() };
  return (
    <DwellingForm
      form={form}
      title={dwellingsWords.answer}
      submit={dwellingsWords.answer}
      purpose="resident_enquiry"
      fieldNames={{ outcome: dwellingsWords.outcome, note: dwellingsWords.note }}
      problems={body.note.length < 5 ? [{ field: 'note', code: 'min_length' }] : []}
      content={body}
      send={() => answerOf(api.POST('/api/v1/owner-objections/{id}/answer', { params: { path: { id } }, body }))}
    >
      {(errorOf) => (
        <>
          <CodedSelect
            label={say(dwellingsWords.outcome)}
            words={objectionOutcomeWords}
            value={entry.outcome}
            onChange={(outcome) => {
              change({ outcome });
            }}
          />
          <NoteField
            label={dwellingsWords.note}
            value={entry.note}
            autoFocus
            error={errorOf('note')}
            onChange={(note) => {
              change({ note });
            }}
          />
        </>
      )}
    </DwellingForm>
  );
} // prettier-ignore
