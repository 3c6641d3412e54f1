import type { Messages } from '@libs/api-client';
import { residentWords } from '@libs/words';
import { answerOf, api } from '../../api/client.ts';
import { daysAfter, todayInVietNam, type DayText } from '../../days/day-text.ts';
import { DayField } from '../../forms/day-field.tsx';
import { Why } from '../../forms/why.tsx';
import { useSpeech } from '../../language/language.tsx';
import { missing } from '../../forms/act-form.tsx';
import { ToldClock } from '../../stays/told-clock.tsx';
import { FactForm } from './fact-form.tsx';
import { useEntry } from '../../forms/kept-forms.tsx';

interface OnPresence {
  readonly form: string;
  readonly residentId: string;
  readonly presence: Messages['PresenceRecord'];
}

/** A day on which something showed the person there. */
export function ConfirmationForm({ form, residentId, presence }: OnPresence) {
  const { say } = useSpeech();
  const [{ confirmedOn }, change] = useEntry<{ confirmedOn: DayText | null }>(form, {
    confirmedOn: todayInVietNam(),
  });
  const body = { confirmedOn: confirmedOn ?? '' };
  return (
    <FactForm
      form={form}
      residentId={residentId}
      title={residentWords.confirm}
      submit={residentWords.confirm}
      purpose="inspection"
      fieldNames={{ confirmedOn: residentWords.confirmedOn }}
      problems={missing('confirmedOn', confirmedOn === null)}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/presences/{id}/confirmations', {
            params: { path: { id: presence.id }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <div className="two">
          <DayField
            label={say(residentWords.confirmedOn)}
            autoFocus
            value={confirmedOn}
            error={errorOf('confirmedOn')}
            onChange={(day) => {
              change({ confirmedOn: day });
            }}
          />
        </div>
      )}
    </FactForm>
  );
}

/** The person has left the dwelling. */
export function DepartureForm({ form, residentId, presence }: OnPresence) {
  const { say } = useSpeech();
  const [{ leftOn }, change] = useEntry<{ leftOn: DayText | null }>(form, { leftOn: todayInVietNam() });
  const body = { leftOn: leftOn ?? '' };
  return (
    <FactForm
      form={form}
      residentId={residentId}
      title={residentWords.depart}
      submit={residentWords.depart}
      purpose="resident_enquiry"
      fieldNames={{ leftOn: residentWords.leftOn }}
      problems={missing('leftOn', leftOn === null)}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/presences/{id}/departures', {
            params: { path: { id: presence.id }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <div className="two">
            <DayField
              label={say(residentWords.leftOn)}
              autoFocus
              value={leftOn}
              error={errorOf('leftOn')}
              onChange={(day) => {
                change({ leftOn: day });
              }}
            />
          </div>
          <p className="quiet">{say(residentWords.departConsequence)}</p>
        </>
      )}
    </FactForm>
  );
}

interface ReportEntry {
  readonly from: DayText | null;
  readonly until: DayText | null;
}

/** A stay told to the office by telephone; the hour of the report is that of the server. */
export function StayReportForm({ form, residentId, presence }: OnPresence) {
  const { say } = useSpeech();
  const today = todayInVietNam();
  const [entry, change] = useEntry<ReportEntry>(form, {
    from: presence.arrivedOn > today ? presence.arrivedOn : today,
    until:
      presence.plannedUntil !== null && presence.plannedUntil > today
        ? presence.plannedUntil
        : daysAfter(today, 1),
  });
  const body = { from: entry.from ?? '', until: entry.until ?? '' };
  return (
    <FactForm
      form={form}
      residentId={residentId}
      title={residentWords.report}
      submit={residentWords.report}
      purpose="stay_report"
      fieldNames={{ from: residentWords.reportFrom, until: residentWords.reportUntil }}
      problems={[...missing('from', entry.from === null), ...missing('until', entry.until === null)]}
      content={body}
      send={(header) =>
        answerOf(
          api.POST('/api/v1/presences/{id}/stay-reports', {
            params: { path: { id: presence.id }, header },
            body,
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <div className="two">
            <DayField
              label={
                <>
                  {say(residentWords.reportFrom)} <Why>{say(residentWords.reportWhy)}</Why>
                </>
              }
              autoFocus
              value={entry.from}
              error={errorOf('from')}
              onChange={(from) => {
                change({ from });
              }}
            />
            <DayField
              label={say(residentWords.reportUntil)}
              value={entry.until}
              error={errorOf('until')}
              onChange={(until) => {
                change({ until });
              }}
            />
          </div>
          {entry.from !== null && entry.until !== null && entry.until > entry.from && (
            <ToldClock
              stay={{
                arrivedOn: presence.arrivedOn,
                arrivedAt: null,
                ...(entry.from > presence.arrivedOn && { reportFrom: entry.from }),
                until: entry.until,
                purpose: 'other',
              }}
            />
          )}
          <p className="quiet">{say(residentWords.reportClock)}</p>
        </>
      )}
    </FactForm>
  );
}
