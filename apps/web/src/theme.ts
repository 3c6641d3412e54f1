import { createTheme } from '@mantine/core';

/** Quiet, dense, official: system fonts with every Vietnamese mark, one blue for actions, little rounding. */
export const theme = createTheme({
  primaryColor: 'blue',
  primaryShade: 8,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif',
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '20px' }, h2: { fontSize: '16px' }, h3: { fontSize: '14px' } },
  },
  defaultRadius: 'xs',
  fontSizes: { xs: '12px', sm: '14px', md: '16px' },
  spacing: { xs: '8px', sm: '12px', md: '16px' },
});
