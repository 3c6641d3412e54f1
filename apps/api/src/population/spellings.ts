import type { Chance } from './chance.ts';

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** `Nguyễn Thị Hòa` as typed on a keyboard without diacritics: `Nguyen Thi Hoa`. */
function withoutDiacritics(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/** The tone on the other vowel of oa, oe and uy at a word's end: `Hòa` as `Hoà`, `Thúy` as `Thuý`. */
function withOtherTonePlacement(name: string): string {
  return name
    .split(' ')
    .map((word) => {
      const parts = word.normalize('NFD');
      const tone = toneMarks.exec(parts)?.[0];
      const bare = parts.replace(toneMarks, '');
      return tone !== undefined && /(oa|oe|uy)$/iu.test(bare) && !/qu.$/iu.test(bare)
        ? `${bare}${tone}`.normalize('NFC')
        : word;
    })
    .join(' ');
}

/** A name as it stands in one file in twenty: no diacritics, the other tone placement, capitals, or D for Đ. */
export function asSomebodyTyped(chance: Chance, name: string): string {
  const kind = chance.real();
  if (kind < 0.02) return withoutDiacritics(name);
  if (kind < 0.035) return withOtherTonePlacement(name);
  if (kind < 0.045) return name.toLocaleUpperCase('vi');
  if (kind < 0.05) return name.replaceAll('Đ', 'D').replaceAll('đ', 'd');
  return name;
}

/** The same name in a spelling of another file, for a record that may be the same person's. */
export function spelledOtherwise(chance: Chance, name: string): string {
  const other = chance.oneOf([
    withoutDiacritics,
    withOtherTonePlacement,
    (text: string) => text.toLocaleUpperCase('vi'),
  ]);
  return other(name);
}
