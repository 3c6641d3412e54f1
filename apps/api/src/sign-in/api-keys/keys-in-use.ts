import { Injectable } from '@nestjs/common';
import { InUse } from '../in-use.ts';
import type { Officer } from '../officer.ts';

/**
 * Keys that were good a moment ago, by digest: a hotel's system sends hundreds of reports a second. A key revoked in
 * another process is good for reading for some seconds more; what is recorded asks for it anew.
 */
@Injectable()
export class KeysInUse extends InUse<Officer> {
  forget(apiKeyId: string): void {
    this.forgetWhere((officer) => officer.apiKeyId === apiKeyId);
  }
}
