import { figuresWords, overTimeWords, type Sentence } from '@libs/words';
import { Title } from '@mantine/core';
import { Link } from 'wouter';
import { useSpeech } from '../../language/language.tsx';
import { DayView } from './day-view.tsx';
import { viewFrom, views, type FiguresView } from './figures-question.ts';
import './figures.css';
import './over-time.css';
import { FlowsView } from './flows-view.tsx';
import { SeriesView } from './series-view.tsx';
import { changed, useAddress } from '../../lists/use-address.ts';

const viewNames: Readonly<Record<FiguresView, Sentence>> = {
  day: overTimeWords.oneDay,
  series: overTimeWords.overTime,
  flows: overTimeWords.flows,
};

/** The labour officer's figures: one day, over time, or between provinces, each with its notes and its files. */
export function FiguresPage() {
  const { say } = useSpeech();
  const { address } = useAddress();
  const view = viewFrom(address);
  return (
    <div className="page">
      <div className="figures-head">
        <Title order={1}>{say(figuresWords.title)}</Title>
        <nav className="figures-views" aria-label={say(overTimeWords.views)}>
          {views.map((one) => (
            <Link
              key={one}
              href={`/figures?${changed(address, { view: one }).toString()}`}
              aria-current={one === view ? 'page' : undefined}
            >
              {say(viewNames[one])}
            </Link>
          ))}
        </nav>
      </div>
      {view === 'day' && <DayView />}
      {view === 'series' && <SeriesView />}
      {view === 'flows' && <FlowsView />}
    </div>
  );
}
