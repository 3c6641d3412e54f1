import type { Messages } from '@libs/api-client';
import { foundWords, inspectionWords, type Sentence } from '@libs/words';
import { Link } from 'wouter';
import { writeDay } from '../../days/day-text.ts';
import { FormOpener } from '../../forms/act-form.tsx';
import { useForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FindingTakenBackForm, VisitTakenBackForm } from './take-back-forms.tsx';

type PastVisit = Messages['PastVisit'];

/** What was found of somebody, also of whoever was new. */
const found: Readonly<Record<string, Sentence>> = { ...foundWords, new: inspectionWords.foundNew };

/** Visits that were recorded, newest first, with what was taken back and why; below forms that are kept. */
export function PastVisits({
  visits,
  ofPerson = false,
}: {
  readonly visits: readonly PastVisit[];
  /** On the page of a person the address stands with each visit, and the person's name does not. */
  readonly ofPerson?: boolean;
}) {
  const { say } = useSpeech();
  return (
    <ul className="fact-list past-visits">
      {visits.map((visit) => (
        <li key={visit.id} className={visit.voidedAt === null ? undefined : 'past'}>
          <b>{writeDay(visit.inspectedOn)}</b>
          {ofPerson && <Link href={`/inspections/${visit.dwellingId}`}> {visit.address}</Link>}
          {visit.outcome === 'nobody_home' && ` · ${say(inspectionWords.nobodyHome)}`}
          <span className="quiet"> · {visit.officerName}</span>
          {visit.note !== null && <div>{visit.note}</div>}
          {visit.voidedAt !== null && <TakenBack reason={visit.voidReason} />}
          <ul className="told">
            {visit.findings.map((finding) => (
              <FindingLine key={finding.id} visit={visit} finding={finding} ofPerson={ofPerson} />
            ))}
          </ul>
          {!ofPerson && <WholeVisit visit={visit} />}
        </li>
      ))}
    </ul>
  );
}

function FindingLine({
  visit,
  finding,
  ofPerson,
}: {
  readonly visit: PastVisit;
  readonly finding: Messages['PastFinding'];
  readonly ofPerson: boolean;
}) {
  const { say } = useSpeech();
  const { open } = useForms();
  const { id, residentId, fullName, birthYear, leftOn, voidedAt, voidReason, mayBeTakenBack } = finding;
  const form = `finding/${id}`;
  return (
    <li className={voidedAt === null ? undefined : 'past'}>
      {!ofPerson && (
        <>
          <Link href={`/residents/${residentId}`}>{fullName}</Link>{' '}
          {birthYear !== null && <span className="quiet">{birthYear}</span>} ·{' '}
        </>
      )}
      {found[finding.found] && say(found[finding.found] ?? inspectionWords.findings)}
      {leftOn !== null && ` · ${say(inspectionWords.leftOn)} ${writeDay(leftOn)}`}{' '}
      {voidedAt !== null && visit.voidedAt === null && <TakenBack reason={voidReason} />}
      {mayBeTakenBack && <FormOpener form={form} words={inspectionWords.takeBack} of={fullName} />}
      {open === form && <FindingTakenBackForm form={form} finding={finding} />}
    </li>
  );
}

function WholeVisit({ visit: { id, mayBeTakenBack, inspectedOn } }: { readonly visit: PastVisit }) {
  const { open } = useForms();
  const form = `visit/${id}`;
  if (!mayBeTakenBack) return null;
  return (
    <>
      <FormOpener form={form} words={inspectionWords.takeBackVisit} of={writeDay(inspectedOn)} />
      {open === form && <VisitTakenBackForm form={form} visitId={id} />}
    </>
  );
}

function TakenBack({ reason }: { readonly reason: string | null }) {
  const { say } = useSpeech();
  return <span className="overdue"> {say(inspectionWords.takenBack, { reason: reason ?? '' })}</span>;
}
