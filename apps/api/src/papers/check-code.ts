import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Keys, tokenDigest } from '../keys.ts';

/** Digits and letters that nobody takes for one another on paper: no I, L, O and U. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 30 characters of 5 bits: 150 bits that cannot be tried out. */
const length = 30;

/** A code as it was typed: case, spaces and hyphens do not matter, and O, I and L are read as 0 and 1. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

/**
 * The codes that papers are checked by. A code is kept nowhere: it follows from the paper's random salt and the
 * installation's secret, so that a paper can be printed again while whoever reads the database learns no code.
 */
@Injectable()
export class CheckCodes {
  constructor(private readonly keys: Keys) {}

  newSalt(): Buffer {
    return randomBytes(20);
  }

  codeOf(salt: Buffer): string {
    const digest = this.keys.digest('paper-code', salt.toString('hex'));
    return Array.from(digest.subarray(0, length), (byte) => alphabet[byte & 31]).join('');
  }

  /** What is kept of a code, to find its paper by. */
  digestOf(code: string): Buffer {
    return tokenDigest(code);
  }
}
