import type { Messages } from '@libs/api-client';
import { confidenceTags, parameterKeys, parameterWords, rulesWords, shellWords } from '@libs/words';
import { Button, NativeSelect, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { todayInVietNam, type DayText } from '../../days/day-text.ts';
import { CodedSelect } from '../../forms/coded-select.tsx';
import { DayField } from '../../forms/day-field.tsx';
import { submitOnCtrlEnter, useIdempotencyKey } from '../../forms/submit-keys.ts';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useFieldErrors } from '../../problems/use-field-errors.ts';
import type { RuleValue } from './rule-value.tsx';

type Draft = Messages['RuleProposalDraft'];

/** What an administrator sets out to confirm or to supersede. */
export interface Drafted {
  readonly kind: Draft['kind'];
  readonly parameter: Draft['parameter'];
  readonly version: Messages['RuleVersion'];
}

/** A value to be confirmed as it is, or another from a day on, with its source; sent, it is tried first. */
export function ProposalForm({
  drafted: { kind, parameter, version },
  onTried,
  leave,
}: {
  readonly drafted: Drafted;
  readonly onTried: () => void;
  readonly leave: () => void;
}) {
  const { say } = useSpeech();
  const keyFor = useIdempotencyKey();
  const isConfirmation = kind === 'confirmation';
  const [from, setFrom] = useState<DayText | null>(isConfirmation ? version.from : null);
  const [value, setValue] = useState<RuleValue>(version.value);
  const [instrument, setInstrument] = useState(version.instrument);
  const [title, setTitle] = useState('');
  const [article, setArticle] = useState('');
  const [clause, setClause] = useState('');
  const [point, setPoint] = useState('');
  const [tag, setTag] = useState<Draft['source']['tag']>('A');
  const [checkedAgainst, setCheckedAgainst] = useState('');
  const [checkedOn, setCheckedOn] = useState<DayText | null>(todayInVietNam());
  const sending = useMutation({
    mutationFn: (body: Draft) =>
      answerOf(api.POST('/api/v1/rules/proposals', { params: { header: keyFor(body) }, body })),
    onSuccess: onTried,
  });
  const errorOf = useFieldErrors(sending.error);
  const text = (
    label: string,
    field: string,
    typed: string,
    onType: (typed: string) => void,
    required = true,
  ) => (
    <TextField
      label={label}
      required={required}
      withAsterisk={false}
      value={typed}
      error={errorOf(field)}
      onChange={onType}
    />
  );
  return (
    <form
      className="rule-form"
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (from === null || checkedOn === null || sending.isPending) return;
        sending.mutate({
          kind,
          parameter,
          from,
          value,
          source: {
            instrument: instrument.trim(),
            article: article.trim(),
            tag,
            checkedAgainst: checkedAgainst.trim(),
            checkedOn,
            ...(title.trim() === '' ? {} : { title: title.trim() }),
            ...(clause.trim() === '' ? {} : { clause: clause.trim() }),
            ...(point.trim() === '' ? {} : { point: point.trim() }),
          },
        });
      }}
    >
      <Title order={2}>
        {say(isConfirmation ? rulesWords.formConfirmation : rulesWords.formSupersession, {
          name: say(parameterWords[parameter]),
        })}
      </Title>
      <ProblemSummary
        error={sending.error}
        fieldNames={{ from: say(rulesWords.holdsFrom), value: say(rulesWords.value) }}
      />
      <div className="filters">
        <DayField
          label={say(rulesWords.holdsFrom)}
          required
          withAsterisk={false}
          autoFocus={!isConfirmation}
          readOnly={isConfirmation}
          value={from}
          error={errorOf('from')}
          onChange={setFrom}
        />
        <ValueFields value={value} fixed={isConfirmation} error={errorOf('value')} onChange={setValue} />
      </div>
      <div className="filters">
        {text(say(rulesWords.instrument), 'source.instrument', instrument, setInstrument)}
        {text(say(rulesWords.instrumentTitle), 'source.title', title, setTitle, false)}
        {text(say(rulesWords.article), 'source.article', article, setArticle)}
        {text(say(rulesWords.clause), 'source.clause', clause, setClause, false)}
        {text(say(rulesWords.point), 'source.point', point, setPoint, false)}
        <CodedSelect label={say(rulesWords.tag)} words={confidenceTags} value={tag} onChange={setTag} />
        {text(say(rulesWords.checkedAgainst), 'source.checkedAgainst', checkedAgainst, setCheckedAgainst)}
        <DayField
          label={say(rulesWords.checkedOn)}
          required
          withAsterisk={false}
          value={checkedOn}
          error={errorOf('source.checkedOn')}
          onChange={setCheckedOn}
        />
      </div>
      <div className="row-actions">
        <Button type="submit" loading={sending.isPending} disabled={from === null || checkedOn === null}>
          {say(rulesWords.dryRun)}
        </Button>
        <Button variant="default" onClick={leave}>
          {say(shellWords.cancel)}
        </Button>
      </div>
    </form>
  );
}

/** One field for each key of the value: a number, a short name, or yes or no. */
function ValueFields({
  value,
  fixed,
  error,
  onChange,
}: {
  readonly value: RuleValue;
  /** A confirmation leaves the value as it is. */
  readonly fixed: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: RuleValue) => void;
}) {
  const { say } = useSpeech();
  return Object.entries(value).map(([key, one]) => {
    const words = parameterKeys[key];
    const label = words ? say(words) : key;
    if (typeof one !== 'boolean') {
      const isNumber = typeof one === 'number';
      return (
        <TextInput
          key={key}
          {...(isNumber && { type: 'number', step: 'any' })}
          label={label}
          required
          withAsterisk={false}
          readOnly={fixed}
          value={Number.isNaN(one) ? '' : one}
          error={error}
          onChange={({ currentTarget }) => {
            onChange({ ...value, [key]: isNumber ? currentTarget.valueAsNumber : currentTarget.value });
          }}
        />
      );
    }
    return (
      <NativeSelect
        key={key}
        label={label}
        disabled={fixed}
        value={one ? 'yes' : 'no'}
        data={[
          { value: 'yes', label: say(rulesWords.yes) },
          { value: 'no', label: say(rulesWords.no) },
        ]}
        onChange={({ currentTarget }) => {
          onChange({ ...value, [key]: currentTarget.value === 'yes' });
        }}
      />
    );
  });
}
