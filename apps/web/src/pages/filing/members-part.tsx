import { feeExemptionWords, filingWords, findingWords, householdRelations } from '@libs/words';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { answerOf as answerTo, api } from '../../api/client.ts';
import { writeDay } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { useSpeech } from '../../language/language.tsx';
import { FindingLine, type PreCheckAnswer } from '../counter/pre-check.tsx';
import { forACase } from '../../session/access-purpose.ts';
import { keyOf, type HouseholdEntry, type MemberEntry } from './member-entry.ts';
import { MemberFinder } from './member-finder.tsx';

/** Who moves together: each with the relation to the head, the exemption, and what the check before the form says. */
export function MembersPart({
  entry,
  change,
  answerOf,
  errorOf,
}: {
  readonly entry: HouseholdEntry;
  readonly change: (part: Partial<HouseholdEntry>) => void;
  readonly answerOf: (key: string) => PreCheckAnswer | undefined;
  readonly errorOf: (field: string) => string | undefined;
}) {
  const { say } = useSpeech();
  const { members } = entry;
  const add = (others: readonly MemberEntry[]) => {
    const known = new Set(members.map(keyOf));
    change({ typed: '', members: [...members, ...others.filter((one) => !known.has(keyOf(one)))] });
  };
  const changeAt = (index: number, part: Partial<MemberEntry>) => {
    change({ members: members.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  };
  const [head] = members;
  return (
    <>
      <table className="grid members">
        <thead>
          <tr>
            <th scope="col">{say(filingWords.member)}</th>
            <th scope="col">{say(filingWords.relation)}</th>
            <th scope="col">{say(filingWords.exemption)}</th>
            <th scope="col" />
          </tr>
        </thead>
        <tbody>
          {members.map((member, index) => (
            <MemberRow
              key={keyOf(member)}
              member={member}
              isHead={index === 0}
              answer={answerOf(keyOf(member))}
              error={errorOf(`members.${String(index)}`)}
              change={(part) => {
                changeAt(index, part);
              }}
              remove={() => {
                change({ members: members.filter((_, at) => at !== index) });
              }}
            />
          ))}
        </tbody>
      </table>
      {head && 'residentId' in head.subject && (
        <KnownHousehold headId={head.subject.residentId} members={members} add={add} />
      )}
      <MemberFinder
        typed={entry.typed}
        onType={(typed) => {
          change({ typed });
        }}
        onFound={(found) => {
          add([{ ...found, relation: 'spouse', exemption: '' }]);
        }}
      />
    </>
  );
}

const exemptions = { '': filingWords.noExemption, ...feeExemptionWords };
const { head: _head, ...relationsToHead } = householdRelations;

function MemberRow({
  member,
  isHead,
  answer,
  error,
  change,
  remove,
}: {
  readonly member: MemberEntry;
  readonly isHead: boolean;
  readonly answer: PreCheckAnswer | undefined;
  readonly error: string | undefined;
  readonly change: (part: Partial<MemberEntry>) => void;
  readonly remove: () => void;
}) {
  const { say } = useSpeech();
  const { fullName, born, relation, exemption } = member;
  // What is only good to know is said where there are words for it; what holds somebody back is always said.
  const findings = (answer?.findings ?? []).filter(
    ({ code, severity }) => severity === 'blocks' || findingWords[code] !== undefined,
  );
  return (
    <tr>
      <td>
        <b>{fullName}</b> <span className="quiet">{born}</span>{' '}
        {answer?.mayOpen && <span className="clear">✓ {say(filingWords.mayBeFiled)}</span>}
        {error !== undefined && <p className="field-error">{error}</p>}
        {findings.length > 0 && (
          <ul className="member-findings">
            {findings.map((finding, index) => (
              <FindingLine key={`${finding.code} ${String(index)}`} finding={finding} />
            ))}
          </ul>
        )}
      </td>
      <td>
        {isHead ? (
          say(householdRelations.head)
        ) : (
          <CodedSelect
            size="xs"
            aria-label={`${say(filingWords.relation)}: ${fullName}`}
            words={relationsToHead}
            value={relation === 'head' ? 'spouse' : relation}
            onChange={(next) => {
              change({ relation: next });
            }}
          />
        )}
      </td>
      <td>
        <CodedSelect
          size="xs"
          aria-label={`${say(filingWords.exemption)}: ${fullName}`}
          words={exemptions}
          value={exemption}
          onChange={(next) => {
            change({ exemption: next });
          }}
        />
      </td>
      <td>
        {!isHead && (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`${say(filingWords.remove)}: ${fullName}`}
            onClick={remove}
          >
            {say(filingWords.remove)}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** The household that the head is known to have: all who are not on the filing yet join with one button. */
function KnownHousehold({
  headId,
  members,
  add,
}: {
  readonly headId: string;
  readonly members: readonly MemberEntry[];
  readonly add: (others: readonly MemberEntry[]) => void;
}) {
  const { say } = useSpeech();
  const { data } = useQuery({
    queryKey: ['resident', headId, 'households', 'for a filing'],
    queryFn: () =>
      answerTo(
        api.GET('/api/v1/residents/{id}/households', {
          params: { path: { id: headId }, header: forACase },
        }),
      ),
  });
  const here = new Set(members.map(keyOf));
  const others = (data?.items ?? [])
    .filter(({ members: all }) => all.some((one) => one.residentId === headId && one.relation === 'head'))
    .flatMap(({ members: all }) => all.filter(({ until, residentId }) => !until && !here.has(residentId)));
  if (others.length === 0) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      onClick={() => {
        add(
          others.map(({ residentId, fullName, dateOfBirth, relation }) => ({
            subject: { residentId },
            fullName,
            born: dateOfBirth === null ? '' : writeDay(dateOfBirth),
            relation,
            exemption: '' as const,
          })),
        );
      }}
    >
      {say(filingWords.addHousehold, { count: others.length })}
    </Button>
  );
}
