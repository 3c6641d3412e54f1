import type { Sentence } from '../sentence.ts';

/** The check before the form, as the counter shows it. */
export const preCheckWords = {
  title: { vi: 'Kiểm tra trước', en: 'Check before the form' },
  clear: { vi: 'Không có gì cản trở.', en: 'Nothing stands in the way.' },
  blocks: { vi: 'Cản trở', en: 'Blocks' },
  warns: { vi: 'Lưu ý', en: 'Mind' },
  shows: { vi: 'Để biết', en: 'To know' },
  openThatCase: { vi: 'Mở hồ sơ đó', en: 'Open that case' },
  needed: { vi: 'Cần', en: 'Needed' },
  notAsked: { vi: 'Không được yêu cầu giấy tờ này', en: 'Must not be asked for' },
  conditionsNotVerified: {
    vi: 'Trẻ dưới 06 tuổi về ở với cha, mẹ, người giám hộ: không xác minh điều kiện.',
    en: 'A child below six joins a parent or guardian: conditions are not verified.',
  },
  consentBy: { vi: 'Ý kiến đồng ý: {giver}', en: 'Consent: {giver}' },
  consentMethod: { vi: 'Hình thức', en: 'How' },
  consentName: { vi: 'Họ tên người đồng ý', en: 'Name of who consents' },
  discretion: { vi: 'Lý do nhận trước thời gian gia hạn', en: 'Why it is taken before its time' },
  fee: { vi: 'Lệ phí {vnd} đồng', en: 'Fee {vnd} dong' },
} as const satisfies Record<string, Sentence>;
