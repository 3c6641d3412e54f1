export { bringUpToDate } from './bring-up-to-date.ts';
