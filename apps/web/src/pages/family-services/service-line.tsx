import {
  accessGrounds,
  familyServicesWords,
  schoolPolicyWords,
  serviceOffices,
  serviceSteps,
  serviceWords,
} from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import { Why } from '../../forms/why.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Basis } from '../../law/basis.tsx';
import type { ServiceOfMember } from './services-queries.ts';

/** One service: what it is, where to go, what opens it; the grounds behind a “?” and the article beneath. */
export function ServiceLine({
  service,
  schoolYear,
  commune,
}: {
  readonly service: ServiceOfMember;
  readonly schoolYear: number;
  readonly commune: string;
}) {
  const { say } = useSpeech();
  const { grade, grounds, way, invitesToRegister, office, policy } = service;
  const looked = grounds
    .map(({ code, holds, article }) => `${say(accessGrounds[code][holds ? 'holds' : 'fails'])} ${article}.`)
    .join(' ');
  return (
    <li>
      <b>{say(serviceWords[service.service])}</b>
      {grade !== null && (
        <> · {say(familyServicesWords.grade, { grade, from: schoolYear, to: schoolYear + 1 })}</>
      )}{' '}
      <Why>{looked}</Why>
      {way !== null && (
        <p>
          {say(serviceSteps[way.step], {
            commune,
            workingDays: way.workingDays ?? '',
            day: way.opensOn === null ? '' : writeDay(way.opensOn),
          })}
        </p>
      )}
      {policy !== null && (
        <p>
          {say(schoolPolicyWords.ofProvince, {
            standing: say(
              policy.isPlacedFirst ? schoolPolicyWords.placedFirst : schoolPolicyWords.placedLater,
            ),
            number: policy.documentNumber,
            title: policy.documentTitle,
            issuedOn: writeDay(policy.issuedOn),
            from: writeDay(policy.startsOn),
          })}
        </p>
      )}
      {invitesToRegister && <p>{say(familyServicesWords.invite)}</p>}
      <p className="quiet">
        {say(familyServicesWords.goTo)}: {say(serviceOffices[office])}
      </p>
      <Basis {...service} />
    </li>
  );
}
