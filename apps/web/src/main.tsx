import './styles.ts';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queryClient } from './api/query-client.ts';
import { App } from './app.tsx';
import { SpeechProvider } from './language/language.tsx';
import { SessionProvider } from './session/session.tsx';
import { theme } from './theme.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element #root');
const queries = queryClient();
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} defaultColorScheme="light" forceColorScheme="light">
      <QueryClientProvider client={queries}>
        <SpeechProvider>
          <SessionProvider>
            <App />
          </SessionProvider>
        </SpeechProvider>
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
