import type { TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { ChoiceField } from '../forms/choice-field.tsx';
import { useCommuneNames, useCommunesLike } from './communes.ts';

type CommuneFieldProps = Omit<TextInputProps, 'value' | 'onChange'> & {
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
};

/** A commune found by typing its name; the value is its code in force since 2025-07-01. */
export function CommuneField({ value, onChange, ...more }: CommuneFieldProps) {
  const [typed, setTyped] = useState('');
  const nameOf = useCommuneNames([value]);
  const name = value === null ? null : nameOf(value);
  const found = useCommunesLike(value === null ? typed : '');
  return (
    <ChoiceField
      {...more}
      typed={name ?? typed}
      onType={(next) => {
        setTyped(next);
        onChange(null);
      }}
      choices={(found.data?.items ?? []).map(({ code, fullName, provinceName }) => ({
        key: code,
        shown: (
          <>
            {fullName}, <span className="quiet">{provinceName}</span>
          </>
        ),
      }))}
      onChoose={(code) => {
        // A form that begins anew begins with an empty field.
        setTyped('');
        onChange(code);
      }}
    />
  );
}
