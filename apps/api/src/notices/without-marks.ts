/** The letters of a short message that take one place each (GSM 03.38), as far as a notice uses them. */
const onePlace = /[^A-Za-z0-9 \n@£$¥!"#%&'()*+,\-./:;<=>?_]/g;

/**
 * Vietnamese without its marks, as short messages of offices are written: nothing but letters of the 7-bit alphabet is
 * left, so that 160 of them fit in one message.
 * @example withoutMarks('Đã nhận hồ sơ') // → 'Da nhan ho so'
 */
export const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(onePlace, '?');
