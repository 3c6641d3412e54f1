import { noticeSteps } from '@libs/words';
import { composeNotice, whatItSays } from './compose-notice.ts';
import type { NoticeFacts, NoticeStep } from './notice.ts';
import { withoutMarks } from './without-marks.ts';

const facts: NoticeFacts = {
  number: '12345/2026',
  trackingCode: '0123456789ABCDEFGHJKMNPQRS',
  dueDay: '2026-11-26',
  dueHour: '16:00',
  from: '2026-11-22',
  lastDay: '2028-11-21',
  days: 30,
  extendFrom: '2028-11-06',
};
const link = `https://tamtru.thanhpho.gov.vn/thoi-nhan#${'x'.repeat(22)}`;
const steps = Object.keys(noticeSteps) as NoticeStep[];
const communeName = 'Phường Sài Gòn';

describe('a notice', () => {
  it.each(steps)('of %s leaves no value out, in a letter and in a short message', (step) => {
    for (const channel of ['email', 'sms'] as const) {
      for (const language of ['vi', 'en'] as const) {
        const { subject, text } = whatItSays({ channel, step, facts, communeName }, language);
        expect(`${subject} ${text}`).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it.each(steps)('of %s fits in one short message of 160 letters of seven bits, link and all', (step) => {
    const { text } = composeNotice({ channel: 'sms', step, facts, communeName }, link);
    expect(text).toMatch(/^[\x20-\x7e]+$/);
    expect(text).toContain(link);
    expect(text.length).toBeLessThanOrEqual(160);
  });

  it('says when the result is due, or until when somebody is registered', () => {
    const said = (step: NoticeStep, some: NoticeFacts) =>
      whatItSays({ channel: 'sms', step, facts: some, communeName }, 'vi').text;
    expect(said('complete', facts)).toBe(
      'Hồ sơ 12345/2026 đã đầy đủ. Hẹn trả kết quả 16:00 ngày 26/11/2026.',
    );
    expect(said('granted', facts)).toMatch(/tạm trú đến hết 21\/11\/2028\.$/);
    expect(said('granted', { number: '1/2026' })).toBe('Hồ sơ 1/2026 đã được giải quyết.');
  });

  it('as a letter names the office and the way out of further ones', () => {
    const { subject, text } = composeNotice({ channel: 'email', step: 'refused', facts, communeName }, link);
    expect(subject).toBe('Hồ sơ 12345/2026 bị từ chối');
    expect(text).toMatch(/Công an Phường Sài Gòn/);
    expect(text.endsWith(link)).toBe(true);
  });
});

describe('Vietnamese without its marks', () => {
  it('keeps every letter and loses every mark', () => {
    expect(withoutMarks('Đường Nguyễn Thị Minh Khai, “quận” 3 – ngõ 5')).toBe(
      'Duong Nguyen Thi Minh Khai, "quan" 3 - ngo 5',
    );
    expect(withoutMarks('a € b')).toBe('a ? b');
  });
});
