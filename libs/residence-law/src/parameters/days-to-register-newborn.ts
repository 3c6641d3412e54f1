import { day } from '@libs/calendar';
import { cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import { decree154of2024 } from '../texts.ts';

/**
 * Thời hạn đăng ký cư trú cho trẻ — days after birth registration within which a child's residence is registered.
 */
export const daysToRegisterNewborn = new Dated('days to register a newborn', [
  {
    from: day('2025-01-10'),
    value: { days: 60 },
    source: cite(decree154of2024, { article: 7, row: 'T-17', tag: 'A' }),
  },
]);
