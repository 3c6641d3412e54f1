import { passwordProblem } from './password-rules.ts';

describe('a password', () => {
  it.each([
    ['a phrase of ordinary words', 'con mèo nhà tôi ngủ cả ngày'],
    ['a random one of twelve signs', 'x7K-pQ2_vR9t'],
    ['a random one as installations make them', 'bW9zcXVpdG8x'],
    ['128 signs', 'mưa rơi '.repeat(16)],
  ])('may be %s', (_name, password) => {
    expect(passwordProblem(password, 'police.commune')).toBeUndefined();
  });

  it.each([
    ['eleven signs', 'mèo ngủ ngà', 'password_too_short'],
    ['129 signs', `${'mưa rơi '.repeat(16)}!`, 'password_too_long'],
    ['one sign repeated', 'aaaaaaaaaaaaaaaa', 'password_easily_guessed'],
    ['a run of the keyboard', 'qwertyuiop123456', 'password_easily_guessed'],
    ['the username with digits', 'police.commune2026', 'password_easily_guessed'],
    ['a common word with digits', 'MatKhau123456', 'password_easily_guessed'],
  ])('may not be %s', (_name, password, problem) => {
    expect(passwordProblem(password, 'police.commune')).toBe(problem);
  });

  it('is measured in signs, not in bytes, however its tones are written', () => {
    expect(passwordProblem('ẩữộởềỉỗẵặơưạ')).toBeUndefined();
    expect(passwordProblem('ẩữộởềỉỗẵặơưạ'.normalize('NFD'))).toBeUndefined();
  });
});
