export { Temporal } from 'temporal-polyfill';
export * from './day.ts';
export * from './epoch-day.ts';
export * from './local-time.ts';
export * from './office-calendar.ts';
export * from './holidays.ts';
export * from './working-days.ts';
export * from './office-hours.ts';
