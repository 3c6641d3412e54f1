import type { Messages } from '@libs/api-client';
import { filingWords } from '@libs/words';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useSearchParams } from 'wouter';
import { todayInVietNam } from '../../days/day-text.ts';
import type { Draft } from '../../drafts/use-draft.ts';
import { FocusStays } from '../../forms/focus-stays.tsx';
import { KeptForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useRegularisation } from '../regularisation/regularisation-queries.ts';
import { ActChoice, acts, type Act } from './act-choice.tsx';
import { AbsenceForm } from './acts/absence-form.tsx';
import { CancellationForm } from './acts/cancellation-form.tsx';
import { ConfirmationForm } from './acts/confirmation-form.tsx';
import { EndingForm } from './acts/ending-form.tsx';
import { NoResidenceForm } from './acts/no-residence-form.tsx';
import { CaseSteps } from './case-steps.tsx';
import {
  emptyFiling,
  filingAfter,
  type CaseSubject,
  type CounterDraft,
  type FilingEntry,
} from './counter-draft.ts';
import { useCase } from './counter-queries.ts';
import { registrationHere, type RegistrationHere } from './registrations-here.tsx';

const aboutARegistration: readonly Act[] = ['extension', 'change_of_dwelling', 'ending', 'cancellation'];

/** The acts that make sense for somebody: about a registration where there is one here, a new one where there is none. */
function actsFor(registration: RegistrationHere | null): readonly Act[] {
  return acts.filter((act) =>
    registration === null
      ? !aboutARegistration.includes(act)
      : act !== 'registration' && act !== 'no_residence_declaration',
  );
}

/** What a resident of this area may want, and the form of it. */
export function ResidentActs({
  person,
  draft,
}: {
  readonly person: Messages['ResidentRecord'];
  readonly draft: Draft<CounterDraft>;
}) {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const [address, setAddress] = useSearchParams();
  const registration = registrationHere(person, area.code);
  const possible = actsFor(registration);
  const act = possible.find((one) => one === address.get('act')) ?? possible[0] ?? 'registration';
  const communeCode = area.code ?? '';
  return (
    <>
      <ActChoice
        possible={possible}
        chosen={act}
        choose={(next) => {
          setAddress({ person: person.id, act: next });
        }}
      />
      <FocusStays askedFor={act}>
        <KeptForms place={`counter/${person.id}`}>{form()}</KeptForms>
      </FocusStays>
    </>
  );

  function form() {
    switch (act) {
      case 'registration':
        return (
          <>
            <Link href={`/filings/household?person=${person.id}`}>{say(filingWords.toHousehold)}</Link>
            <StepsOfRegistration
              regularisationId={address.get('regularisation')}
              residentId={person.id}
              communeCode={communeCode}
              draft={draft}
            />
          </>
        );
      case 'extension':
      case 'change_of_dwelling':
        return (
          registration && (
            <StepsAfter
              key={act}
              kind={act}
              registration={registration}
              residentId={person.id}
              communeCode={communeCode}
              draft={draft}
            />
          )
        );
      case 'ending':
        return registration && <EndingForm registration={registration} name={person.fullName} />;
      case 'cancellation':
        return registration && <CancellationForm registration={registration} />;
      case 'temporary_absence':
        return <AbsenceForm residentId={person.id} />;
      case 'residence_confirmation':
        return <ConfirmationForm residentId={person.id} />;
      case 'no_residence_declaration':
        return <NoResidenceForm residentId={person.id} communeCode={communeCode} />;
    }
  }
}

/** An extension or a move: it begins with what the registration before it was filed with. */
function StepsAfter({
  kind,
  registration,
  residentId,
  communeCode,
  draft,
}: {
  readonly kind: 'extension' | 'change_of_dwelling';
  readonly registration: RegistrationHere;
  readonly residentId: string;
  readonly communeCode: string;
  readonly draft: Draft<CounterDraft>;
}) {
  const before = useCase(registration.caseId);
  if (before.isLoading) return <Waiting />;
  const request = before.data?.request;
  const today = todayInVietNam();
  const { address, lastDay } = registration;
  return (
    <RegistrationSteps
      kind={kind}
      subject={{ residentId }}
      subjectKey={`${kind} ${residentId}`}
      communeCode={communeCode}
      draft={draft}
      begin={
        request && 'requestedFrom' in request
          ? filingAfter(kind, request, { address: address ?? '', lastDay }, today)
          : emptyFiling(today)
      }
    />
  );
}

/** A registration; of somebody whom a visit found, it begins with where and since when they live here. */
function StepsOfRegistration({
  regularisationId,
  residentId,
  communeCode,
  draft,
}: {
  readonly regularisationId: string | null;
  readonly residentId: string;
  readonly communeCode: string;
  readonly draft: Draft<CounterDraft>;
}) {
  const { data: found, isLoading } = useRegularisation(regularisationId);
  if (isLoading) return <Waiting />;
  const today = todayInVietNam();
  const known =
    found?.residentId === residentId
      ? {
          dwelling: { id: found.dwellingId, address: found.address },
          address: found.address,
          arrivedOn: found.arrivedOn ?? today,
        }
      : {};
  return (
    <RegistrationSteps
      kind="registration"
      subject={{ residentId }}
      subjectKey={residentId}
      communeCode={communeCode}
      draft={draft}
      begin={{ ...emptyFiling(today), ...known }}
    />
  );
}

/** The steps of a filing, with what was typed for this person and act before, if anything was. */
export function RegistrationSteps({
  kind,
  subject,
  subjectKey,
  communeCode,
  draft,
  begin = emptyFiling(todayInVietNam()),
}: {
  readonly kind: 'registration' | 'extension' | 'change_of_dwelling';
  readonly subject: CaseSubject;
  readonly subjectKey: string;
  readonly communeCode: string;
  readonly draft: Draft<CounterDraft>;
  readonly begin?: FilingEntry;
}) {
  const queries = useQueryClient();
  const [, goTo] = useLocation();
  const filing = draft.content?.filingFor === subjectKey ? draft.content.filing : begin;
  return (
    <CaseSteps
      key={subjectKey}
      kind={kind}
      subject={subject}
      communeCode={communeCode}
      filing={filing}
      change={(part) => {
        draft.change({ filingFor: subjectKey, filing: { ...filing, ...part } });
      }}
      onOpened={(opened) => {
        draft.drop();
        queries.setQueryData(['case', opened.id], opened);
        void queries.invalidateQueries({ queryKey: ['timeline', opened.residentId] });
        void queries.invalidateQueries({ queryKey: ['work-lists'] });
        goTo(`/cases/${opened.id}`);
      }}
    />
  );
}
