import { TextInput, type TextInputProps } from '@mantine/core';
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import './choice-field.css';

/** One entry of the list under the field. */
export interface Choice {
  readonly key: string;
  readonly shown: ReactNode;
}

type ChoiceFieldProps = Omit<TextInputProps, 'value' | 'onChange'> & {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly choices: readonly Choice[];
  readonly onChoose: (key: string) => void;
};

/** A text field with a list that follows what is typed: arrows move, Enter chooses, Esc closes and discards nothing. */
export function ChoiceField({ typed, onType, choices, onChoose, ...more }: ChoiceFieldProps) {
  const listId = useId();
  // What stands there already and has the cursor is a question: its answers show at once.
  const [open, setOpen] = useState(more.autoFocus === true && typed !== '');
  const [at, setAt] = useState(0);
  const shown = open && choices.length > 0;
  const choose = (index: number) => {
    const choice = choices[index];
    if (!choice) return;
    onChoose(choice.key);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setAt((now) => Math.min(choices.length - 1, Math.max(0, now + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Enter' && shown && !event.ctrlKey) {
      event.preventDefault();
      choose(at);
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault();
      setOpen(false);
    }
  };
  return (
    <div className="choice-field">
      <TextInput
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={shown ? `${listId}-${String(at)}` : undefined}
        {...more}
        value={typed}
        onChange={({ currentTarget }) => {
          onType(currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setOpen(typed !== '');
        }}
        onBlur={() => {
          setOpen(false);
        }}
      />
      <ul id={listId} role="listbox" hidden={!shown}>
        {choices.map(({ key, shown: content }, index) => (
          <li
            key={key}
            id={`${listId}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(index);
            }}
          >
            {content}
          </li>
        ))}
      </ul>
    </div>
  );
}
