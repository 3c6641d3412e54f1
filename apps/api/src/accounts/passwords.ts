import { randomBytes } from 'node:crypto';
import { hash, type Options, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's password storage page accepts; more memory would let strangers starve the server. */
const cost: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password, with its salt and its cost in it. */
export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password is the one of the hash. Without a hash (an unknown user, an account without a password)
 * it works exactly as long, on a hash that nobody knows the password of.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobodysHash ??= hashPassword(randomBytes(32).toString('base64url'));
  const matches = await verify(stored ?? (await nobodysHash), password.normalize('NFC'));
  return stored !== null && matches;
}

/** Makes the hash of nobody beforehand: the first unknown user must not take twice as long as the first known one. */
export async function warmPasswords(): Promise<void> {
  await passwordMatches(null, '');
}
