import { randomBytes } from 'node:crypto';

/** Digits and letters that nobody mixes up when reading them aloud. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eighty random bits in sixteen letters: nobody guesses one, and no two meet. */
export const newReceiptCode = (): string => [...randomBytes(16)].map((byte) => alphabet[byte & 31]).join('');
