import { initialsOf } from './initials.ts';

describe('initials', () => {
  it.each([
    ['Nguyễn Thị Ánh', 'N.T.Á.'],
    ['  trần   văn đạt ', 'T.V.Đ.'],
    ['Y Blô'.normalize('NFD'), 'Y.B.'],
    ['Lê', 'L.'],
  ])('of %s are %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
});
