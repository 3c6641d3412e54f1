import type { Messages } from '@libs/api-client';
import { familyServicesWords, serviceAccesses } from '@libs/words';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { useCommuneNames } from '../../communes/communes.ts';
import { type DayText, todayInVietNam, writeDay } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { Basis } from '../../law/basis.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { useResidentRecord } from '../resident/resident-queries.ts';
import './family-services.css';
import { ServiceLine } from './service-line.tsx';
import { type ServiceOfMember, useFamilyServices } from './services-queries.ts';

const accesses = ['open', 'opens_when', 'closed_by_law'] as const;

/** What residence opens to a family: person by person, what is open now, what opens when, and where to go. For print. */
export function FamilyServicesPage({ residentId }: { readonly residentId: string }) {
  const { say } = useSpeech();
  const { area, permissions } = useOfficer();
  const [on, setOn] = useState<DayText | null>(todayInVietNam());
  const person = useResidentRecord(residentId);
  // The province asks about the commune where the person was last seen.
  const whereSeen = person.data?.presences[0]?.communeCode ?? person.data?.permanentCommuneCode ?? null;
  const communeCode = area.level === 'commune' ? null : whereSeen;
  const family = useFamilyServices(residentId, on ?? todayInVietNam(), communeCode);
  const nameOf = useCommuneNames([family.data?.communeCode]);
  const data = family.data;
  return (
    <div className="page family-services">
      <header>
        <h1>{say(familyServicesWords.title)}</h1>
        <DayField label={say(familyServicesWords.on)} value={on} onChange={setOn} />
        <Button variant="default" onClick={() => window.print()}>
          {say(familyServicesWords.print)}
        </Button>
        {permissions.includes('open cases') && (
          <Link href={`/counter?person=${residentId}`}>{say(familyServicesWords.registerNow)}</Link>
        )}
        <Link href={`/residents/${residentId}`}>{say(familyServicesWords.back)}</Link>
      </header>
      <ProblemSummary error={person.error ?? family.error} />
      {!data && !family.error && <Waiting />}
      {data && (
        <>
          <p>
            {say(familyServicesWords.explain, { commune: nameOf(data.communeCode), day: writeDay(data.on) })}
          </p>
          {data.members.length === 1 && <p className="quiet">{say(familyServicesWords.alone)}</p>}
          <Together family={data} />
          {data.members.map(({ residentId: id, fullName, dateOfBirth, services }) => (
            <section key={id} aria-label={fullName}>
              <h2>
                {fullName}
                {dateOfBirth !== null && <span className="quiet"> {writeDay(dateOfBirth)}</span>}
              </h2>
              <div className="service-groups">
                {accesses.map((access) => (
                  <ServiceGroup
                    key={access}
                    access={access}
                    services={services.filter((one) => one.access === access)}
                    schoolYear={data.schoolYear}
                    commune={nameOf(data.communeCode)}
                  />
                ))}
              </div>
            </section>
          ))}
        </>
      )}
    </div>
  );
}

function ServiceGroup({
  access,
  services,
  schoolYear,
  commune,
}: {
  readonly access: (typeof accesses)[number];
  readonly services: readonly ServiceOfMember[];
  readonly schoolYear: number;
  readonly commune: string;
}) {
  const { say } = useSpeech();
  if (services.length === 0) return null;
  return (
    <div data-access={access}>
      <h3>
        {say(serviceAccesses[access])} <span className="quiet">({services.length})</span>
      </h3>
      <ul>
        {services.map((one) => (
          <ServiceLine key={one.service} service={one} schoolYear={schoolYear} commune={commune} />
        ))}
      </ul>
    </div>
  );
}

/** Who insures their health as one household, dwelling by dwelling, and what each of them pays. */
function Together({ family }: { readonly family: Messages['FamilyServices'] }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const nameOf = (id: string) => family.members.find(({ residentId }) => residentId === id)?.fullName ?? '';
  return family.insuredTogether.map(({ residentIds, others, each, total, ...basis }) => (
    <div key={residentIds.join()} className="insured-together">
      <p>{say(familyServicesWords.together, { names: residentIds.map(nameOf).join(', ') })}</p>
      <p>
        {say(familyServicesWords.contribution, {
          each: each.map(write).join(', '),
          total: write(total),
        })}
      </p>
      {others > 0 && <p>{say(familyServicesWords.othersTogether, { count: others })}</p>}
      <Basis {...basis} />
    </div>
  ));
}
