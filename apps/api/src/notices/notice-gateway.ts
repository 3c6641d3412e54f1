import type { AttemptOutcome, NoticeChannel } from './notice.ts';

/** A notice as a gateway takes it. */
export interface NoticeToDeliver {
  /** The same in every attempt, so that a gateway or a mailbox can drop a repeated one. */
  readonly id: string;
  /** An e-mail address or a telephone number, as it was given. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The address to which a mail program posts when the reader presses its button to unsubscribe; none for what readers asked for themselves. */
  readonly stopUrl?: string;
  readonly writtenAt: Date;
}

/** What became of one attempt. */
export interface Delivery {
  readonly outcome: Extract<AttemptOutcome, 'accepted' | 'unreachable' | 'busy' | 'refused'>;
  /** A code of the gateway's answer; never its words, which may repeat the address. */
  readonly answer: string;
}

/** Takes notices of one channel. Never throws: a fault of the gateway is an outcome. */
export interface NoticeGateway {
  deliver(notice: NoticeToDeliver): Promise<Delivery>;
  close(): void;
}

/** The gateways that the operator named; a channel without one sends nothing. */
export class NoticeGateways {
  constructor(private readonly gateways: Partial<Record<NoticeChannel, NoticeGateway>>) {}

  of(channel: NoticeChannel): NoticeGateway | undefined {
    return this.gateways[channel];
  }

  close(): void {
    for (const gateway of Object.values(this.gateways)) gateway.close();
  }
}
