import { familyNeedsWords, needWords } from '@libs/words';
import { Tabs, Title } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Tabs.css';
import { useSearchParams } from 'wouter';
import { KeptForms } from '../../forms/kept-forms.tsx';
import { useSpeech } from '../../language/language.tsx';
import { useOfficer } from '../../session/session.tsx';
import './families.css';
import { needsOfRole } from './families-queries.ts';
import { NeedList } from './need-list.tsx';
import { RequestList } from './request-list.tsx';

/** The desk of education and insurance officers: who lives here without a place or insurance, and what was asked for them. */
export function FamiliesPage() {
  const { say } = useSpeech();
  const { role } = useOfficer();
  const [address, setAddress] = useSearchParams();
  const needs = needsOfRole[role] ?? [];
  const need = needs.find((code) => code === address.get('need')) ?? needs[0];
  const view = address.get('view') === 'requests' ? 'requests' : 'in-need';
  if (need === undefined) return null;
  const show = (name: 'need' | 'view', value: string | null) => {
    const next = new URLSearchParams(address);
    next.set(name, value ?? '');
    next.delete('commune');
    setAddress(next);
  };
  return (
    <div className="page families">
      <Title order={1}>{say(familyNeedsWords.title)}</Title>
      <p className="quiet">{say(familyNeedsWords.explain)}</p>
      {needs.length > 1 && (
        <Tabs
          value={need}
          onChange={(code) => {
            show('need', code);
          }}
        >
          <Tabs.List>
            {needs.map((code) => (
              <Tabs.Tab key={code} value={code}>
                {say(needWords[code])}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      )}
      <Tabs
        value={view}
        onChange={(code) => {
          show('view', code);
        }}
      >
        <Tabs.List>
          <Tabs.Tab value="in-need">{say(familyNeedsWords.inNeed)}</Tabs.Tab>
          <Tabs.Tab value="requests">{say(familyNeedsWords.requests)}</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      <KeptForms key={need} place={`families/${need}`}>
        {view === 'requests' ? <RequestList need={need} /> : <NeedList need={need} />}
      </KeptForms>
    </div>
  );
}
