import { hostWords } from '@libs/words';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { TextField } from '../fields/text-field.tsx';
import { Act } from '../sent/act.tsx';

const ofReminder = 'reminder-contact';

/** Where the reminder at 21:30 goes. */
export function ReminderContact() {
  const contact = useQuery({
    queryKey: [ofReminder],
    queryFn: () => answerOf(api.GET('/api/v1/host/reminder-contact')),
  });
  return contact.data ? (
    <ContactForm email={contact.data.email ?? ''} phone={contact.data.phone ?? ''} />
  ) : null;
}

function ContactForm(kept: { readonly email: string; readonly phone: string }) {
  const { say } = useSpeech();
  const [email, setEmail] = useState(kept.email);
  const [phone, setPhone] = useState(kept.phone);
  const [saved, setSaved] = useState(false);
  return (
    <Act
      title={say(hostWords.reminder)}
      means={say(hostWords.reminderMeans)}
      confirm={hostWords.save}
      changes={ofReminder}
      done={() => {
        setSaved(true);
      }}
      act={() =>
        answerOf(
          api.PUT('/api/v1/host/reminder-contact', {
            body: { email: email.trim() || null, phone: phone.trim() || null },
          }),
        )
      }
    >
      <TextField
        label={say(hostWords.email)}
        type="email"
        autoComplete="email"
        value={email}
        onText={(text) => {
          setEmail(text);
          setSaved(false);
        }}
      />
      <TextField
        label={say(hostWords.phone)}
        type="tel"
        autoComplete="tel"
        value={phone}
        onText={(text) => {
          setPhone(text);
          setSaved(false);
        }}
      />
      {saved && <p role="status">✓ {say(hostWords.saved)}</p>}
    </Act>
  );
}
