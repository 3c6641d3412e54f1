/** NIST SP 800-63B-4 asks for 15 where a password is all there is, 8 with a second factor; officers sit at known counters, so 12. */
export const shortestPassword = 12;

/** Long enough for any phrase; longer texts only cost the server time. */
export const longestPassword = 128;

export type PasswordProblem = 'password_too_short' | 'password_too_long' | 'password_easily_guessed';

/** Runs of neighbours on keyboards and in the alphabet, and words that lists of stolen passwords begin with. */
const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const words = [
  'password',
  'matkhau',
  'tamtru',
  'thuongtru',
  'congan',
  'vietnam',
  'admin',
  'iloveyou',
  'welcome',
];

/**
 * What is wrong with a password, or nothing. No rules of composition: they make people write passwords down.
 * Refused is what a guesser tries first: one sign repeated, runs of the keyboard, the username, common words with digits.
 */
export function passwordProblem(password: string, username?: string): PasswordProblem | undefined {
  const length = [...password.normalize('NFC')].length;
  if (length < shortestPassword) return 'password_too_short';
  if (length > longestPassword) return 'password_too_long';
  return leftToGuess(password, username) < 5 ? 'password_easily_guessed' : undefined;
}

/** How many signs remain once everything is taken out that a guesser knows. */
function leftToGuess(password: string, username = ''): number {
  let rest = password.toLowerCase().replace(/\s/g, '');
  for (const word of [username, ...username.split(/[._-]/), ...words]) {
    if (word.length >= 4) rest = rest.replaceAll(word.toLowerCase(), '');
  }
  for (const run of runs.flatMap((one) => [one, [...one].reverse().join('')])) {
    for (let length = run.length; length >= 3; length -= 1) {
      for (let start = 0; start + length <= run.length; start += 1) {
        rest = rest.replaceAll(run.slice(start, start + length), '');
      }
    }
  }
  return new Set(rest).size;
}
