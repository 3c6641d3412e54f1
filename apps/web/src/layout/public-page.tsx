import { mustDoWords, signInWords } from '@libs/words';
import { Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useSpeech } from '../language/language.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import './public-page.css';

/** The frame of a page for anybody with a telephone: title, languages, and the way to the officers' sign-in. */
export function PublicPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { say } = useSpeech();
  return (
    <main className="public-page">
      <header className="public-page-head">
        <div>
          <Link href="/" className="quiet">
            {say(signInWords.product)}
          </Link>
          <Title order={1}>{title}</Title>
        </div>
        <LanguageSwitch />
      </header>
      {children}
      <p>
        <Link href="/">{say(mustDoWords.signIn)}</Link>
      </p>
    </main>
  );
}
