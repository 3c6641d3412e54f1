export { AmendStayNotice } from './amend-stay-notice.ts';
export { wrongInGuest } from './check-guest.ts';
export { GuestOfReport } from './guest-of-report.ts';
export { GuestStatement } from './guest.messages.ts';
export { turnAwayWhenFull } from './turn-away-when-full.ts';
export { RemindOfUnsent } from './remind-of-unsent.ts';
export { ReportStays } from './report-stays.ts';
export type { RecordedStay, StatedStay } from './stated-stay.ts';
export { StayReportsModule } from './stay-reports.module.ts';
