import { crowdingWords, dwellingKinds, dwellingsWords } from '@libs/words';
import { Title } from '@mantine/core';
import { Link } from 'wouter';
import { DwellingBlocks } from '../../dwellings/dwelling-blocks.tsx';
import { KeptForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useNumbers } from '../../language/numbers.ts';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { FactsSection } from '../../layout/facts-section.tsx';
import { DescriptionSection } from './description-section.tsx';
import { DuplicatesList } from './duplicates-list.tsx';
import { useDwelling } from './dwelling-queries.ts';
import './dwellings.css';
import { FindingsSection } from './findings-section.tsx';
import { MergedSection } from './merged-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { TiesSection } from './ties-section.tsx';

/** One dwelling: on the left who is there, on the right what it is, who answers for it, and its other records. */
export function DwellingPage({ dwellingId }: { readonly dwellingId: string }) {
  const { say } = useSpeech();
  const write = useNumbers();
  const { permissions } = useOfficer();
  const { data, error } = useDwelling(dwellingId);
  if (error) return <ProblemSummary error={error} />;
  if (!data) return <Waiting />;
  const { dwelling, people, hints, openObjections } = data;
  const mayRecord = permissions.includes('record dwellings');
  return (
    <KeptForms place={`dwelling/${dwelling.id}`}>
      <div className="page">
        <Title order={1}>{dwelling.address}</Title>
        <p className="quiet">
          {dwelling.communeName} · {say(dwellingKinds[dwelling.kind])}
          {dwelling.addressOnDocument !== null && ` · ${dwelling.addressOnDocument}`}
        </p>
        <p>{say(dwellingsWords.peopleToday, { ...people })}</p>
        {data.description?.premises === 'medical_facility' && (
          <p className="dwelling-hint">
            {permissions.includes('report stays') ? (
              <Link href={`/stays?view=medical&at=${dwellingId}`}>{say(dwellingsWords.patientsApart)}</Link>
            ) : (
              say(dwellingsWords.patientsApart)
            )}
          </p>
        )}
        {hints.map((hint) => (
          <p key={hint.code} className="dwelling-hint">
            {say(dwellingsWords.hint, {
              why: say(crowdingWords[hint.code], {
                is: write(hint.is),
                limit: write(hint.limit),
              }),
              article: hint.article,
              tag: hint.tag,
              unconfirmed: hint.confirmed ? '' : say(dwellingsWords.unconfirmed),
            })}
          </p>
        ))}
        {openObjections > 0 && (
          <p className="dwelling-hint">
            <Link href="/dwellings?list=objections">
              {say(dwellingsWords.openObjections, { count: openObjections })}
            </Link>
          </p>
        )}
        <div className="dwelling-columns">
          <div>
            <PeopleSection dwellingId={dwelling.id} />
            <FindingsSection dwellingId={dwelling.id} />
          </div>
          <div>
            <DescriptionSection record={data} mayRecord={mayRecord} />
            <TiesSection record={data} mayRecord={mayRecord} />
            <DwellingBlocks dwellingId={dwelling.id} address={dwelling.address} />
            <MergedSection record={data} mayRecord={mayRecord} />
            <FactsSection title={dwellingsWords.lookalikes}>
              <DuplicatesList dwellingId={dwelling.id} />
            </FactsSection>
          </div>
        </div>
      </div>
    </KeptForms>
  );
}
