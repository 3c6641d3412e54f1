import { TextInput, type TextInputProps } from '@mantine/core';

type TextFieldProps = Omit<TextInputProps, 'onChange'> & { readonly onChange: (text: string) => void };

/** A line of text; browsers propose nothing in it that was typed about somebody else. */
export function TextField({ onChange, ...more }: TextFieldProps) {
  return (
    <TextInput
      autoComplete="off"
      {...more}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value);
      }}
    />
  );
}
