import {
  bases,
  dimensions,
  figuresWords,
  movements,
  populations,
  sexes,
  statuses,
  statusGroups,
  type DimensionCode,
  type Sentence,
} from '@libs/words';
import { NativeSelect, Title } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { useCommuneNames, useProvinces } from '../../communes/communes.ts';
import { todayInVietNam, writeDay } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { Waiting } from '../../layout/waiting.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { FiguresChart } from './figures-chart.tsx';
import { useCommunesOfProvince, useHeadcount } from './figures-queries.ts';
import { columnDimensions, dayOfTheMap, questionFrom, rowDimensions } from './figures-question.ts';
import { FiguresTable } from './figures-table.tsx';
import './figures.css';
import { pivot, type Cell } from './pivot.ts';

const wordsOfKeys: Partial<Record<DimensionCode, Readonly<Record<string, Sentence>>>> = {
  group: statusGroups,
  status: statuses,
  movement: movements,
  sex: sexes,
};

/** The labour officer's figures: what is counted above, then the chart, the table, and the notes beside them. */
export function FiguresPage() {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const isNation = area.level === 'nation';
  const today = todayInVietNam();
  const [address, setAddress] = useSearchParams();
  const question = questionFrom(address, { today, isNation });
  const choose = (part: Record<string, string | null>) => {
    setAddress((before) => {
      const next = new URLSearchParams(before);
      for (const [name, value] of Object.entries(part)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return next;
    });
  };
  const lacksProvince = isNation && question.rows === 'commune' && question.province === null;
  const headcount = useHeadcount(question, !lacksProvince);
  const provinces = useProvinces(dayOfTheMap(question, today));
  const communes = useCommunesOfProvince(area.level === 'province' ? area.code : question.province);
  const cells: readonly Cell[] = headcount.data?.rows ?? [];
  const table = pivot(cells, question.rows, question.columns === question.rows ? null : question.columns);
  const namesOfCommunes = new Map((communes.data?.items ?? []).map(({ code, fullName }) => [code, fullName]));
  const otherCommunes =
    question.rows === 'commune' && communes.isFetched
      ? table.rows.map(({ key }) => key).filter((key) => !namesOfCommunes.has(key))
      : [];
  const nameOfOther = useCommuneNames(otherCommunes);
  const provinceName = (code: string) =>
    provinces.data?.items.find((one) => one.code === code)?.fullName ?? code;
  const nameOf = (dimension: DimensionCode | null) => (key: string) => {
    if (dimension === null) return say(figuresWords.count);
    if (dimension === 'commune') return namesOfCommunes.get(key) ?? nameOfOther(key);
    if (dimension === 'province') return provinceName(key);
    const words = wordsOfKeys[dimension]?.[key];
    return words ? say(words) : key;
  };
  const areaName = question.province === null ? area.name : provinceName(question.province);
  const sentence =
    headcount.data &&
    say(figuresWords.sentence, {
      population: say(populations[headcount.data.population]),
      area: areaName,
      day: writeDay(headcount.data.on),
      basis: say(bases[headcount.data.basis]),
      codeSet: headcount.data.codeSet,
    });
  const options = (
    words: Readonly<Record<string, Sentence>>,
    codes: readonly string[] = Object.keys(words),
  ) => codes.flatMap((value) => (words[value] ? [{ value, label: say(words[value]) }] : []));

  return (
    <div className="page">
      <Title order={1}>{say(figuresWords.title)}</Title>
      <div className="filters">
        <DayField
          label={say(figuresWords.day)}
          w={120}
          value={question.on}
          onChange={(on) => {
            if (on !== null) choose({ on });
          }}
        />
        <NativeSelect
          label={say(figuresWords.population)}
          value={question.population}
          data={options(populations)}
          onChange={({ currentTarget }) => {
            choose({ population: currentTarget.value });
          }}
        />
        <NativeSelect
          label={say(figuresWords.basis)}
          value={question.basis}
          data={options(bases)}
          onChange={({ currentTarget }) => {
            choose({ basis: currentTarget.value, province: null });
          }}
        />
        {isNation && (
          <NativeSelect
            label={say(figuresWords.province)}
            value={question.province ?? ''}
            data={[
              { value: '', label: say(figuresWords.wholeArea) },
              ...(provinces.data?.items ?? []).map(({ code, fullName }) => ({
                value: code,
                label: fullName,
              })),
            ]}
            onChange={({ currentTarget }) => {
              choose({ province: currentTarget.value || null });
            }}
          />
        )}
        <NativeSelect
          label={say(figuresWords.rows)}
          value={question.rows}
          data={options(dimensions, rowDimensions)}
          onChange={({ currentTarget }) => {
            choose({ rows: currentTarget.value });
          }}
        />
        <NativeSelect
          label={say(figuresWords.columns)}
          value={question.columns ?? 'none'}
          data={[
            { value: 'none', label: say(figuresWords.nobody) },
            ...options(dimensions, columnDimensions),
          ]}
          onChange={({ currentTarget }) => {
            choose({ columns: currentTarget.value });
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
                  isRanked={question.rows === 'commune' || question.rows === 'province'}
                />
                <FiguresTable
                  table={table}
                  caption={sentence}
                  rowTitle={say(dimensions[question.rows])}
                  rowName={nameOf(question.rows)}
                  columnName={nameOf(question.columns)}
                />
              </>
            )}
          </div>
          <aside className="figures-notes" aria-label={say(figuresWords.notes)}>
            <h2>{say(figuresWords.notes)}</h2>
            <p>{sentence}</p>
            <p>
              {say(
                headcount.data.population === 'migrants'
                  ? figuresWords.definitionMigrants
                  : figuresWords.definitionAllAway,
              )}
            </p>
            <p>
              {say(figuresWords.originUnknown)}: <b>{headcount.data.originUnknown}</b>.{' '}
              {say(figuresWords.originUnknownWhy)}
            </p>
            <p>
              {say(headcount.data.exact ? figuresWords.exact : figuresWords.rounded)}{' '}
              {say(figuresWords.knownNow)}
            </p>
          </aside>
        </div>
      )}
    </div>
  );
}
