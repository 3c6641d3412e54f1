import { useState } from 'react';
import { useCommuneNames, useCommunesLike } from '../../communes/communes.ts';
import { TextField } from './text-field.tsx';

/** A commune found by typing its name, with or without marks; each answer is large enough for a thumb. */
export function CommuneQuestion({
  label,
  value,
  onChoose,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (code: string | null) => void;
}) {
  const [typed, setTyped] = useState('');
  const nameOf = useCommuneNames([value]);
  const found = useCommunesLike(value === null ? typed : '');
  return (
    <>
      <TextField
        label={label}
        spellCheck={false}
        value={value === null ? typed : nameOf(value)}
        onText={(text) => {
          setTyped(text);
          onChoose(null);
        }}
      />
      {value === null && typed.trim().length >= 2 && (
        <div className="earlier" role="group" aria-label={label}>
          {(found.data?.items ?? []).slice(0, 5).map(({ code, fullName, provinceName }) => (
            <button
              key={code}
              type="button"
              onClick={() => {
                onChoose(code);
              }}
            >
              {fullName}, <span className="quiet">{provinceName}</span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
