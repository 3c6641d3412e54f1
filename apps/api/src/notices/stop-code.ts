import { Injectable } from '@nestjs/common';
import { Keys, tokenDigest } from '../keys.ts';

/** 128 bits: nobody tries them out, and with them a link still fits into a short message. */
const bytes = 16;

/**
 * The code in a notice's link with which the applicant stops such notices. It follows from the notice's id and the
 * installation's secret, so that only its digest is kept and every attempt carries the same one.
 */
@Injectable()
export class StopCodes {
  constructor(private readonly keys: Keys) {}

  /** 22 letters, digits, `-` and `_`. */
  of(noticeId: string): string {
    return this.keys.digest('stop-notices', noticeId).subarray(0, bytes).toString('base64url');
  }

  digestOf(noticeId: string): Buffer {
    return tokenDigest(this.of(noticeId));
  }
}
