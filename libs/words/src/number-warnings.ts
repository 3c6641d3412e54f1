import type { Sentence } from './sentence.ts';

/** Where the twelve digits say something else than what was entered: warnings, never refusals. */
export const numberWarnings: Readonly<Record<string, Sentence>> = {
  not_twelve_digits: {
    vi: 'Số định danh không đủ 12 chữ số.',
    en: 'The number does not have twelve digits.',
  },
  sex_differs: { vi: 'Giới tính theo số định danh khác với đã nhập.', en: 'The number says another sex.' },
  birth_year_differs: {
    vi: 'Năm sinh theo số định danh khác với đã nhập.',
    en: 'The number says another birth year.',
  },
  birth_province_unknown: {
    vi: 'Ba số đầu không phải mã nơi đăng ký khai sinh đã biết.',
    en: 'The first three digits are no known place of birth registration.',
  },
};
