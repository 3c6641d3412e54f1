import { noticeChannels, noticeNotSent, noticeOutcomes, noticeStates, noticeSteps } from '@libs/words';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import type { AttemptOutcome, NoticeChannel, NoticeState, NoticeStep, NotSentBecause } from './notice.ts';

const codesOf = <Code extends string>(words: Readonly<Record<Code, unknown>>) => Object.keys(words) as Code[];

/** One attempt to hand a notice to its gateway. */
export class NoticeAttempt {
  @ApiProperty({ format: 'date-time' }) readonly beganAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly endedAt!: string | null;
  @ApiProperty({ enum: codesOf(noticeOutcomes) }) readonly outcome!: AttemptOutcome;
  @ApiProperty({ type: String, nullable: true, description: 'The code that the gateway answered' })
  readonly answer!: string | null;
}

/** One notice to the applicant on one channel. */
export class NoticeToApplicant {
  @ApiProperty({ format: 'uuid', description: 'Stands in every attempt' }) readonly id!: string;
  @ApiProperty({ enum: codesOf(noticeSteps) }) readonly step!: NoticeStep;
  @ApiProperty({ enum: codesOf(noticeChannels) }) readonly channel!: NoticeChannel;
  @ApiProperty({ enum: codesOf(noticeStates) }) readonly state!: NoticeState;
  @ApiProperty({ enum: codesOf(noticeNotSent), type: String, nullable: true })
  readonly notSentBecause!: NotSentBecause | null;
  @ApiProperty({ description: 'What it says, in the language of the request; it is sent in Vietnamese' })
  readonly text!: string;
  @ApiProperty({ format: 'date-time' }) readonly writtenAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly settledAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly nextAttemptAt!: string | null;
  @ApiProperty({ type: [NoticeAttempt] }) readonly attempts!: NoticeAttempt[];
}

/** Whether the applicant can be told something on a channel. */
export class NoticeChannelState {
  @ApiProperty({ enum: codesOf(noticeChannels) }) readonly channel!: NoticeChannel;
  @ApiProperty({ description: 'Whether a number or an address is known' }) readonly hasContact!: boolean;
  @ApiProperty({ description: 'False when the person wants none here' }) readonly wanted!: boolean;
  @ApiProperty({ description: 'Whether this installation has a gateway for it' }) readonly gateway!: boolean;
}

/** The notices of a case, newest first. */
export class NoticesOfCase {
  @ApiProperty({ type: [NoticeToApplicant] }) readonly items!: NoticeToApplicant[];
  @ApiProperty({ type: [NoticeChannelState] }) readonly channels!: NoticeChannelState[];
}

/** Whether somebody wants notices on a channel. */
export class NoticeChoice {
  @ApiProperty({ enum: codesOf(noticeChannels) })
  @IsIn(codesOf(noticeChannels))
  readonly channel!: NoticeChannel;
  @ApiProperty() @IsBoolean() readonly wanted!: boolean;
}

/** What is so after somebody followed the link of a notice. */
export class NoticeChoiceMade {
  @ApiProperty({ enum: codesOf(noticeChannels) }) readonly channel!: NoticeChannel;
  @ApiProperty() readonly wanted!: boolean;
}
