import {
  inspectionWords,
  regularisationActs,
  regularisationOutcomes,
  regularisationSteps,
  regularisationWords,
} from '@libs/words';
import { Alert, Button, Title } from '@mantine/core';
import { Link } from 'wouter';
import { writeDay } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { KeptForms, useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { Provisions } from './provisions.tsx';
import './regularisation.css';
import { useRegularisation, type Regularisation } from './regularisation-queries.ts';
import { StepForm } from './step-form.tsx';

/** One person who is helped to register: the way to the counter first, then what was done and what comes next. */
export function RegularisationPage({ id }: { readonly id: string }) {
  const { say } = useSpeech();
  const { data: helped, error } = useRegularisation(id);
  if (!helped) return <div className="page">{error ? <ProblemSummary error={error} /> : <Waiting />}</div>;
  return (
    <div className="page regularisation">
      <p>
        <Link href="/inspections?show=helping">‹ {say(inspectionWords.helping)}</Link>
      </p>
      <Title order={1}>
        <Link href={`/residents/${helped.residentId}`}>{helped.fullName}</Link>{' '}
        <span className="quiet">{helped.birthYear}</span>
      </Title>
      <p>
        {helped.address}
        {helped.arrivedOn !== null &&
          ` · ${say(regularisationWords.arrivedOn, { day: writeDay(helped.arrivedOn) })}`}
        {` · ${say(regularisationWords.foundOn, { day: writeDay(helped.foundOn) })}`}
      </p>
      <p className="tone">{say(regularisationWords.tone)}</p>
      <WayToCounter helped={helped} />
      <KeptForms place={`regularisation/${id}`}>
        <NextSteps helped={helped} />
      </KeptForms>
      <History helped={helped} />
      <Provisions id={id} />
    </div>
  );
}

function WayToCounter({ helped }: { readonly helped: Regularisation }) {
  const { say } = useSpeech();
  if (helped.state === 'closed') return null;
  if (helped.registeredUntil !== null)
    return (
      <Alert color="green" p="xs">
        {say(regularisationWords.isRegistered, { day: writeDay(helped.registeredUntil) })}
      </Alert>
    );
  if (helped.openCaseId !== null)
    return <Link href={`/cases/${helped.openCaseId}`}>{say(regularisationWords.hasCase)}</Link>;
  return (
    <Button
      size="md"
      component={Link}
      href={`/counter?person=${helped.residentId}&act=registration&regularisation=${helped.id}`}
    >
      {say(regularisationWords.toCounter)}
    </Button>
  );
}

function NextSteps({ helped }: { readonly helped: Regularisation }) {
  const { open } = useForms();
  const step = helped.mayFollow.find((code) => code === open);
  if (helped.mayFollow.length === 0) return null;
  return (
    <section>
      <div className="row-actions">
        {helped.mayFollow.map((code) => (
          <FormOpener key={code} form={code} words={regularisationActs[code]} />
        ))}
      </div>
      {step && <StepForm key={step} step={step} helped={helped} />}
    </section>
  );
}

function History({ helped }: { readonly helped: Regularisation }) {
  const { say } = useSpeech();
  return (
    <section>
      <Title order={2}>{say(regularisationWords.history)}</Title>
      <ol className="regularisation-history">
        {helped.history.map(({ step, happenedOn, appointmentOn, outcome, note, officerName, recordedAt }) => (
          <li key={recordedAt}>
            <b>{writeDay(happenedOn)}</b> {say(regularisationSteps[step])}
            {outcome !== null && `: ${say(regularisationOutcomes[outcome])}`}
            {appointmentOn !== null &&
              ` · ${say(regularisationWords.appointmentOn)} ${writeDay(appointmentOn)}`}
            {note !== null && <div>{note}</div>}
            <span className="quiet"> {officerName}</span>
          </li>
        ))}
      </ol>
      {helped.remindOn !== null && (
        <p className="quiet">
          {say(regularisationWords.remindOn)} {writeDay(helped.remindOn)}
        </p>
      )}
    </section>
  );
}
