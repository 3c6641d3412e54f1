import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { TextField } from '../forms/text-field.tsx';

/** The code of a scanned QR stands behind `#`, so that neither a server's log nor another site ever sees it. */
const codeOfAddress = (): string => location.hash.slice(1);

/** One field for the code on a paper or in a message, for anybody; a code in the address is asked about at once. */
export function CodeForm({
  label,
  submit,
  isPending,
  leavesAddress = false,
  onAsk,
}: {
  readonly label: string;
  readonly submit: string;
  readonly isPending: boolean;
  /** Whether the code is taken out of the address, where it would be bookmarked or sent on. */
  readonly leavesAddress?: boolean;
  /** Must stay the same function as long as the page is open. */
  readonly onAsk: (code: string) => void;
}) {
  const [code, setCode] = useState(codeOfAddress);
  useEffect(() => {
    const shown = codeOfAddress();
    if (shown === '') return;
    if (leavesAddress) history.replaceState(null, '', location.pathname);
    onAsk(shown);
  }, [leavesAddress, onAsk]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (code.trim() !== '' && !isPending) onAsk(code);
      }}
    >
      <TextField
        size="md"
        label={label}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={100}
        value={code}
        onChange={setCode}
      />
      <Button size="md" type="submit" loading={isPending}>
        {submit}
      </Button>
    </form>
  );
}
