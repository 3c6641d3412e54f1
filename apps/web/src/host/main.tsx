import '../colours.css';
import './host.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from '../api/query-client.ts';
import { SpeechProvider } from '../language/language.tsx';
import { SessionProvider } from '../session/session.tsx';
import { HostApp } from './host-app.tsx';

const queries = queryClient();
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element #root');
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <SpeechProvider>
        <SessionProvider>
          <HostApp />
        </SessionProvider>
      </SpeechProvider>
    </QueryClientProvider>
  </StrictMode>,
);
