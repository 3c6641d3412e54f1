export type { Notice, NoticeFacts, NoticeStep } from './notice.ts';
export { NoticeGateways } from './notice-gateway.ts';
export { NoticeSettings } from './notice-settings.ts';
export { NoticesModule } from './notices.module.ts';
export { RemindOfExpiry } from './remind-of-expiry.ts';
export { WriteNotices } from './write-notices.ts';
