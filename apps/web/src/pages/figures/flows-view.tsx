import { figuresWords, overTimeWords } from '@libs/words';
import { useProvinces } from '../../communes/communes.ts';
import { todayInVietNam } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { OriginUnknown, useSentence } from './counted-words.tsx';
import { FiguresChart } from './figures-chart.tsx';
import { DayChoice, PeopleChoices } from './figures-choices.tsx';
import { FiguresNotes } from './figures-notes.tsx';
import { flowsFile, useFlows } from './figures-queries.ts';
import { dayOfTheMap, flowsQuestionFrom } from './figures-question.ts';
import { FlowMatrix } from './flow-matrix.tsx';
import { flowTable, type Flow } from './flows.ts';
import type { Pivot } from './pivot.ts';
import { useAddress } from '../../lists/use-address.ts';

/** Who is at home in which province and counts in which, on one day: the largest flows, the matrix, and the notes. */
export function FlowsView() {
  const { say } = useSpeech();
  const sentenceOf = useSentence();
  const { area } = useOfficer();
  const isNation = area.level === 'nation';
  const today = todayInVietNam();
  const { address, choose } = useAddress();
  const question = flowsQuestionFrom(address, { today, isNation });
  const flows = useFlows(question);
  const dayOfMap = dayOfTheMap(question, today);
  const provinces = useProvinces(dayOfMap).data?.items;
  const named = (code: string) => provinces?.find((one) => one.code === code);
  const shortName = (code: string) => named(code)?.name ?? code;
  const table = flowTable(flows.data?.flows ?? []);
  const sentence =
    flows.data &&
    sentenceOf(
      flows.data,
      question.province === null ? area.name : (named(question.province)?.fullName ?? question.province),
    );

  return (
    <>
      <div className="filters">
        <DayChoice
          label={say(figuresWords.day)}
          value={question.on}
          onChoose={(on) => {
            choose({ on });
          }}
        />
        <PeopleChoices people={question} dayOfMap={dayOfMap} isNation={isNation} choose={choose} />
      </div>
      <ProblemSummary error={flows.error} />
      {flows.isLoading && <Waiting lines={10} />}
      {flows.data && sentence !== undefined && (
        <>
          <div className="figures-columns">
            <div>
              {table.rows.length === 0 ? (
                <p className="empty">
                  {say(overTimeWords.noFlows)} {say(figuresWords.noneTodo)}
                </p>
              ) : (
                <>
                  <h2 className="figures-subtitle">{say(overTimeWords.largestFlows)}</h2>
                  <FiguresChart
                    table={pairs(flows.data.flows)}
                    rowName={(pair) => pair.split('>').map(shortName).join(' → ')}
                    columnName={() => say(figuresWords.count)}
                    isRanked
                  />
                </>
              )}
            </div>
            <FiguresNotes
              fetchFile={flowsFile(question)}
              sentence={sentence}
              population={flows.data.population}
              isExact={flows.data.exact}
              known={say(figuresWords.knownNow)}
            >
              <OriginUnknown counted={flows.data} />
            </FiguresNotes>
          </div>
          {table.rows.length > 0 && (
            <FlowMatrix
              table={table}
              caption={`${sentence} ${say(overTimeWords.shades)}`}
              provinceName={shortName}
            />
          )}
        </>
      )}
    </>
  );
}

/** The flows as rows of a chart, each pair of provinces one. */
function pairs(flows: readonly Flow[]): Pivot {
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  return {
    columns: [''],
    rows: flows.map(({ origin, destination, count }) => ({
      key: `${origin}>${destination}`,
      counts: [count],
      total: count,
    })),
    columnTotals: [total],
    total,
  };
}
