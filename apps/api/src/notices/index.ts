export type { Notice, NoticeFacts, NoticeStep } from './notice.ts';
export { NoticeGateways } from './notice-gateway.ts';
export { NoticeSettings } from './notice-settings.ts';
export { NoticesModule } from './notices.module.ts';
export { waitAfter } from './patience.ts';
export { RemindOfExpiry } from './remind-of-expiry.ts';
export { withoutMarks } from './without-marks.ts';
export { WriteNotices } from './write-notices.ts';
