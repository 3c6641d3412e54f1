import {
  absenceChannels,
  absenceDeclarers,
  absenceGroups,
  absenceReadings,
  caseWords,
  confirmationStandings,
  confirmedSubjects,
  endGrounds,
  endingBeginnings,
  endingWords,
  hostRelations,
  otherCaseWords,
  proofKinds,
  reasonsToCancel,
  stayPurposes,
} from '@libs/words';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import type { CaseFile } from './case-queries.ts';

/** What is shown of a case, line by line; null leaves a line out. */
export type Lines = readonly (readonly [label: string, value: string | null])[];

type Request = CaseFile['request'];
type Say = ReturnType<typeof useSpeech>['say'];
type Asked<Kind extends Request['kind']> = Extract<Request, { kind: Kind }>;

/** What was asked for, by the kind of the case. */
export function useLinesOfRequest(file: CaseFile): Lines {
  const { say } = useSpeech();
  const { request, address } = file;
  switch (request.kind) {
    case 'registration':
    case 'extension':
    case 'change_of_dwelling':
      return linesOfRegistration(say, request, address);
    case 'ending':
      return linesOfEnding(say, request);
    case 'cancellation':
      return [
        [say(caseWords.dwelling), registered(request.registration)],
        [say(endingWords.why), `${say(reasonsToCancel[request.why])} · ${request.explanation}`],
        [
          say(otherCaseWords.restores),
          request.restores.length === 0
            ? null
            : request.restores.map((registration) => registered(registration)).join('; '),
        ],
      ];
    case 'no_residence_declaration':
      return [
        [say(caseWords.dwelling), request.address],
        [say(caseWords.livesThereSince), writeDay(request.livesThereSince)],
        [say(otherCaseWords.whyNeither), request.why],
        [
          say(otherCaseWords.inDatabase),
          say(request.inPopulationDatabase ? otherCaseWords.yes : otherCaseWords.no),
        ],
        [say(otherCaseWords.complexBecause), request.complexBecause],
      ];
    case 'temporary_absence':
      return linesOfAbsence(say, request);
    case 'residence_confirmation':
      return linesOfConfirmation(say, request);
  }
}

const days = (from: string, lastDay: string) => `${writeDay(from)} – ${writeDay(lastDay)}`;
const registered = ({ address, from, lastDay }: { address: string; from: string; lastDay: string }) =>
  `${address} · ${days(from, lastDay)}`;

function linesOfRegistration(
  say: Say,
  request: Asked<'registration' | 'extension' | 'change_of_dwelling'>,
  address: string,
): Lines {
  const { hostRelation, proofNote } = request;
  return [
    [say(caseWords.dwelling), address],
    [say(caseWords.term), days(request.requestedFrom, request.requestedLastDay)],
    [
      say(caseWords.livesThereSince),
      `${writeDay(request.arrivedOn)} · ${say(stayPurposes[request.purpose])}${
        hostRelation === 'none' ? '' : ` · ${say(hostRelations[hostRelation])}`
      }`,
    ],
    [say(caseWords.proof), `${say(proofKinds[request.proofKind])}${proofNote ? ` · ${proofNote}` : ''}`],
  ];
}

function linesOfEnding(say: Say, request: Asked<'ending'>): Lines {
  const { minutes, fileBy } = request;
  return [
    [say(caseWords.dwelling), registered(request.registration)],
    [say(endingWords.ground), say(endGrounds[request.ground])],
    [say(endingWords.begun), say(endingBeginnings[request.begun])],
    [
      say(endingWords.aroseOn),
      `${writeDay(request.aroseOn)}${
        fileBy === null ? '' : ` · ${say(otherCaseWords.fileBy, { day: writeDay(fileBy) })}`
      }`,
    ],
    [say(endingWords.endedOn), writeDay(request.endedOn)],
    [say(endingWords.portalDossierCode), request.portalDossierCode],
    [say(endingWords.toldBy), request.toldBy],
    [say(endingWords.note), request.note],
    [
      say(otherCaseWords.minutes),
      minutes === null
        ? null
        : `${minutes.number} · ${writeDay(minutes.writtenOn)} · ${minutes.present.join(', ')}: ${minutes.text}`,
    ],
  ];
}

function linesOfAbsence(say: Say, request: Asked<'temporary_absence'>): Lines {
  const { duty, returnsOn, declarerName } = request;
  const isSettled = duty?.isConfirmed ?? true;
  return [
    [say(otherCaseWords.group), say(absenceGroups[request.group])],
    [
      say(otherCaseWords.away),
      `${writeDay(request.leavesOn)} – ${returnsOn === null ? say(otherCaseWords.notKnown) : writeDay(returnsOn)}`,
    ],
    [say(otherCaseWords.destination), `${request.destination} · ${request.reason}`],
    [
      say(otherCaseWords.declared),
      `${say(absenceDeclarers[request.declaredBy])}${declarerName ? ` (${declarerName})` : ''} · ${say(
        absenceChannels[request.channel],
      )}`,
    ],
    [
      say(otherCaseWords.duty),
      duty === null
        ? null
        : duty.readings
            .map(({ unit, verdict }) =>
              duty.readings.length === 1
                ? say(absenceReadings[verdict])
                : `${say(absenceReadings[unit])}: ${say(absenceReadings[verdict])}`,
            )
            .join('; '),
    ],
    [say(otherCaseWords.unconfirmed), isSettled ? null : say(absenceReadings.unconfirmed)],
    [say(otherCaseWords.complexBecause), request.complexBecause],
  ];
}

function linesOfConfirmation(say: Say, request: Asked<'residence_confirmation'>): Lines {
  const { issued } = request;
  return [
    [
      say(otherCaseWords.confirms),
      request.subjects.map((subject) => say(confirmedSubjects[subject])).join(', '),
    ],
    [say(otherCaseWords.asOf), writeDay(request.asOf)],
    [say(otherCaseWords.wantedFor), request.wantedFor],
    [say(otherCaseWords.verifiedBecause), request.complexBecause],
    [
      say(otherCaseWords.issued),
      issued === null
        ? null
        : `${say(otherCaseWords.issuedAs, {
            number: issued.number,
            day: writeDay(issued.issuedOn),
            until: writeDay(issued.validUntil),
          })}${issued.validityIsConfirmed ? '' : ` (${say(otherCaseWords.validityUnconfirmed)})`} · ${say(
            confirmationStandings[issued.standing],
          )}`,
    ],
  ];
}
