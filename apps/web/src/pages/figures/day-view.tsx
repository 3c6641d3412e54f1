import { figureDimensions, figuresWords, overTimeWords } from '@libs/words';
import { useProvinces } from '../../communes/communes.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { OriginUnknown, useSentence } from './counted-words.tsx';
import { FiguresChart } from './figures-chart.tsx';
import { DayChoice, PeopleChoices, WordChoice } from './figures-choices.tsx';
import { FiguresNotes } from './figures-notes.tsx';
import { headcountFile, useHeadcount } from './figures-queries.ts';
import { columnDimensions, dayOfTheMap, questionFrom, rowDimensions } from './figures-question.ts';
import { FiguresTable } from './figures-table.tsx';
import { pivot, type Cell } from './pivot.ts';
import { useAddress } from '../../lists/use-address.ts';
import { useKeyNames } from './use-key-names.ts';

/** The figures of one day: what is counted above, then the chart, the table, and the notes beside them. */
export function DayView() {
  const { say } = useSpeech();
  const sentenceOf = useSentence();
  const { area } = useOfficer();
  const isNation = area.level === 'nation';
  const today = todayInVietNam();
  const { address, choose } = useAddress();
  const question = questionFrom(address, { today, isNation });
  const lacksProvince = isNation && question.rows === 'commune' && question.province === null;
  const headcount = useHeadcount(question, !lacksProvince);
  const dayOfMap = dayOfTheMap(question, today);
  const provinces = useProvinces(dayOfMap);
  const cells: readonly Cell[] = headcount.data?.rows ?? [];
  const table = pivot(cells, question.rows, question.columns === question.rows ? null : question.columns);
  const provinceName = (code: string) =>
    provinces.data?.items.find((one) => one.code === code)?.fullName ?? code;
  const nameOf = useKeyNames({
    provinceName,
    province: area.level === 'province' ? area.code : question.province,
    communes: question.rows === 'commune' ? table.rows.map(({ key }) => key) : [],
  });
  const sentence =
    headcount.data &&
    sentenceOf(headcount.data, question.province === null ? area.name : provinceName(question.province));
  const known =
    question.knownOn === null
      ? say(figuresWords.knownNow)
      : say(overTimeWords.knownThen, { day: writeDay(question.knownOn) });

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
        <WordChoice
          label={say(figuresWords.rows)}
          words={figureDimensions}
          codes={rowDimensions}
          value={question.rows}
          onChoose={(rows) => {
            choose({ rows });
          }}
        />
        <WordChoice
          label={say(figuresWords.columns)}
          words={figureDimensions}
          codes={columnDimensions}
          none={say(figuresWords.nobody)}
          value={question.columns ?? 'none'}
          onChoose={(columns) => {
            choose({ columns });
          }}
        />
        <DayChoice
          label={say(overTimeWords.knownOn)}
          placeholder={say(overTimeWords.whenSeen)}
          isOptional
          value={question.knownOn}
          onChoose={(knownOn) => {
            choose({ knownOn });
          }}
        />
      </div>
      <ProblemSummary error={headcount.error} />
      {lacksProvince && <p className="empty">{say(figuresWords.chooseProvince)}</p>}
      {headcount.isLoading && <Waiting lines={10} />}
      {headcount.data && sentence !== undefined && (
        <div className="figures-columns">
          <div>
            {table.rows.length === 0 ? (
              <p className="empty">
                {say(figuresWords.none)} {say(figuresWords.noneTodo)}
              </p>
            ) : (
              <>
                <FiguresChart
                  table={table}
                  rowName={nameOf(question.rows)}
                  columnName={nameOf(question.columns)}
                  isRanked={isRanked.includes(question.rows)}
                />
                <FiguresTable
                  table={table}
                  caption={`${sentence} ${known}`}
                  rowTitle={say(figureDimensions[question.rows])}
                  rowName={nameOf(question.rows)}
                  columnName={nameOf(question.columns)}
                />
              </>
            )}
          </div>
          <FiguresNotes
            fetchFile={headcountFile(question)}
            sentence={sentence}
            population={headcount.data.population}
            isExact={headcount.data.exact}
            known={known}
          >
            <OriginUnknown counted={headcount.data} />
          </FiguresNotes>
        </div>
      )}
    </>
  );
}

/** Places are drawn from the largest; ages and statuses keep their own order. */
const isRanked: readonly string[] = ['commune', 'province', 'origin_province'];
