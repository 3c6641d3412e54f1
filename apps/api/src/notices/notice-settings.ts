import { waitsBetweenAttempts } from './patience.ts';

/** What notices must be told by the operator. */
export class NoticeSettings {
  constructor(
    /** How people reach the system; no slash at the end. */
    readonly publicUrl: string,
    readonly smtpUrl?: string | undefined,
    readonly smsGatewayUrl?: string | undefined,
    /** Seconds between attempts. */
    readonly waits: readonly number[] = waitsBetweenAttempts,
  ) {}
}
