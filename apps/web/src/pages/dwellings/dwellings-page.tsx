import { dwellingKinds, dwellingsWords } from '@libs/words';
import { Button, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { answerOf, api } from '../../api/client.ts';
import { KeptForms } from '../../forms/kept-forms.tsx';
import { TextField } from '../../forms/text-field.tsx';
import { useSpeech } from '../../language/language.tsx';
import { ProblemSummary } from '../../problems/problem-summary.tsx';
import { useOfficer } from '../../session/session.tsx';
import { ClaimsList } from './claims-list.tsx';
import './dwellings.css';
import { DuplicatesList } from './duplicates-list.tsx';
import { ObjectionsList } from './objections-list.tsx';

const lists = {
  search: dwellingsWords.listSearch,
  duplicates: dwellingsWords.listDuplicates,
  claims: dwellingsWords.listClaims,
  objections: dwellingsWords.listObjections,
} as const;
type ListCode = keyof typeof lists;
const listCodes = Object.keys(lists) as ListCode[];

/** The register of dwellings: finding one, those recorded twice, and what owners ask. */
export function DwellingsPage() {
  const { say } = useSpeech();
  const { area } = useOfficer();
  const [address] = useSearchParams();
  const shown = listCodes.find((code) => code === address.get('list')) ?? 'search';
  // Duplicates are looked for within one commune.
  const open = listCodes.filter((code) => code !== 'duplicates' || area.level === 'commune');
  return (
    <KeptForms place="dwellings">
      <div className="page">
        <Title order={1}>{say(dwellingsWords.title)}</Title>
        <nav className="dwelling-lists" aria-label={say(dwellingsWords.title)}>
          {open.map((code) => (
            <Link
              key={code}
              href={`/dwellings?list=${code}`}
              aria-current={code === shown ? 'page' : undefined}
            >
              {say(lists[code])}
            </Link>
          ))}
        </nav>
        {shown === 'search' && <DwellingSearch />}
        {shown === 'duplicates' && <DuplicatesList />}
        {shown === 'claims' && <ClaimsList />}
        {shown === 'objections' && <ObjectionsList />}
      </div>
    </KeptForms>
  );
}

/** Dwellings by words of their address, which never stand in the address bar. */
function DwellingSearch() {
  const { say } = useSpeech();
  const [text, setText] = useState('');
  const searching = useMutation({
    mutationFn: (asked: string) =>
      answerOf(api.POST('/api/v1/dwellings/search', { body: { text: asked, limit: 50 } })),
  });
  const found = searching.data?.items;
  return (
    <>
      <form
        role="search"
        className="filters"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim().length >= 2 && !searching.isPending) searching.mutate(text.trim());
        }}
      >
        <TextField
          label={say(dwellingsWords.find)}
          placeholder={say(dwellingsWords.findHint)}
          w={520}
          autoFocus
          spellCheck={false}
          value={text}
          onChange={setText}
        />
        <Button type="submit" loading={searching.isPending} disabled={text.trim().length < 2}>
          {say(dwellingsWords.findButton)}
        </Button>
      </form>
      <ProblemSummary error={searching.error} />
      {found?.length === 0 && <p className="empty">{say(dwellingsWords.noneFound)}</p>}
      {found && found.length > 0 && (
        <table className="grid">
          <thead>
            <tr>
              <th scope="col">{say(dwellingsWords.address)}</th>
              <th scope="col">{say(dwellingsWords.right)}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ id, address, communeName, kind }) => (
              <tr key={id}>
                <td>
                  <Link href={`/dwellings/${id}`}>{address}</Link> · {communeName}
                </td>
                <td>{say(dwellingKinds[kind])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
