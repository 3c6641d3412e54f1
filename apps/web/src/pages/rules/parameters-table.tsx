import type { Messages } from '@libs/api-client';
import { parameterWords, rulesWords, shellWords } from '@libs/words';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { writeDay } from '../../days/day-text.ts';
import { useSpeech } from '../../language/language.tsx';
import type { Drafted } from './proposal-form.tsx';
import { RuleValueText } from './rule-value.tsx';

/** Every parameter with its values, newest first, and whether somebody has compared them with the gazette. */
export function ParametersTable({
  parameters,
  onDraft,
}: {
  readonly parameters: readonly Messages['RuleParameter'][];
  readonly onDraft: (drafted: Drafted) => void;
}) {
  const { say } = useSpeech();
  const [only, setOnly] = useState<'all' | 'unconfirmed'>('all');
  const rows = parameters.flatMap((parameter) =>
    parameter.versions
      .filter(({ confirmed }) => only === 'all' || !confirmed)
      .map((version, index) => ({ parameter, version, isFirst: index === 0 })),
  );
  return (
    <>
      <div className="filters">
        <NativeSelect
          label={say(rulesWords.show)}
          value={only}
          data={[
            { value: 'all', label: say(rulesWords.all) },
            { value: 'unconfirmed', label: say(rulesWords.onlyUnconfirmed) },
          ]}
          onChange={({ currentTarget }) => {
            setOnly(currentTarget.value === 'unconfirmed' ? 'unconfirmed' : 'all');
          }}
        />
      </div>
      <table className="grid">
        <thead>
          <tr>
            <th scope="col">{say(rulesWords.parameter)}</th>
            <th scope="col">{say(rulesWords.from)}</th>
            <th scope="col">{say(rulesWords.value)}</th>
            <th scope="col">{say(rulesWords.source)}</th>
            <th scope="col">{say(rulesWords.confidence)}</th>
            <th scope="col">{say(rulesWords.actions)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ parameter, version, isFirst }) => (
            <tr key={`${parameter.name} ${version.from}`} data-parameter={parameter.name}>
              <td>{isFirst && <ParameterName parameter={parameter} />}</td>
              <td>
                {writeDay(version.from)}
                {version.from === parameter.inForceFrom && <p className="quiet">{say(rulesWords.inForce)}</p>}
              </td>
              <td>
                <RuleValueText value={version.value} />
              </td>
              <td>
                {version.article} <span className="quiet">({version.reference})</span>
              </td>
              <td>
                <b>{version.tag}</b>{' '}
                <span className={version.confirmed ? 'quiet' : 'overdue'}>
                  {say(version.confirmed ? rulesWords.confirmed : rulesWords.unconfirmed)}
                </span>
              </td>
              <td>
                <span className="row-actions">
                  {!version.confirmed && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      onClick={() => {
                        onDraft({ kind: 'confirmation', parameter: parameter.name, version });
                      }}
                    >
                      {say(rulesWords.confirm)}
                    </Button>
                  )}
                  {isFirst && (
                    <Button
                      size="compact-xs"
                      variant="default"
                      onClick={() => {
                        onDraft({ kind: 'supersession', parameter: parameter.name, version });
                      }}
                    >
                      {say(rulesWords.supersede)}
                    </Button>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet list-end">{say(shellWords.shown, { count: rows.length })}</p>
    </>
  );
}

function ParameterName({ parameter }: { readonly parameter: Messages['RuleParameter'] }) {
  const { say } = useSpeech();
  return (
    <>
      {say(parameterWords[parameter.name])}
      {parameter.changesStatus && <p className="quiet">{say(rulesWords.changesStatus)}</p>}
    </>
  );
}
