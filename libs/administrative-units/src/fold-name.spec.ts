import { foldName, foldSpelling } from './fold-name.ts';

describe('searching for a name', () => {
  it.each([
    ['thu duc', 'Thủ Đức'],
    ['thủ đức', 'Thủ Đức'],
    ['THỦ ĐỨC', 'Thủ Đức'],
    ['hoa', 'Hoà'],
    ['hoà', 'Hòa'],
    ['thuy', 'Thuỷ'],
    ['quy', 'Quý'],
    ["ea h'leo", 'Ea H’leo'],
    ['ea hleo', "Ea H'leo"],
    ['ba ria vung tau', 'Bà Rịa - Vũng Tàu'],
    ['nguyen thi anh', '  Nguyễn   Thị\tÁnh '],
  ])('"%s" finds %s', (typed, name) => {
    expect(foldName(typed)).toBe(foldName(name));
  });

  it('takes composed and decomposed letters for the same', () => {
    expect(foldName('Đắk Lắk'.normalize('NFD'))).toBe('dak lak');
  });
});

describe('comparing two spellings of a name', () => {
  it.each([
    ['Hoà Bình', 'Hòa Bình'],
    ['Thuỷ', 'Thủy'],
    ['Quí'.normalize('NFD'), 'Quí'],
    ['Nguyễn Uý', 'Nguyễn Úy'],
    ["Ea H'leo", 'Ea H’leo'],
    ['Định Hoá', 'định hóa'],
  ])('%s and %s are one name', (one, other) => {
    expect(foldSpelling(one)).toBe(foldSpelling(other));
  });

  it.each([
    ['Hoa', 'Hòa'],
    ['Sà Phìn', 'Xà Phìn'],
    ['Đông', 'Đồng'],
    ['Tân An', 'Tấn An'],
  ])('%s and %s are two names', (one, other) => {
    expect(foldSpelling(one)).not.toBe(foldSpelling(other));
  });

  it('is written composed, so that it may be stored', () => {
    expect(foldSpelling('Hoà')).toBe(foldSpelling('Hoà').normalize('NFC'));
  });
});
