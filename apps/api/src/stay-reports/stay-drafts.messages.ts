import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsEmail, IsObject, IsOptional, Matches } from 'class-validator';
import { StayNotice } from './stay-notices.messages.ts';

/** Guests as far as they are typed; not looked at before they are sent. An empty list takes the draft away. */
export class StayDraftContent {
  @ApiProperty({ type: [Object], maxItems: 50 })
  @IsArray()
  @ArrayMaxSize(50)
  @IsObject({ each: true })
  readonly guests!: Record<string, unknown>[];
}

export class StayDraft extends StayDraftContent {
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty({ format: 'date-time' }) readonly savedAt!: string;
}

export class StayDrafts {
  @ApiProperty({ type: [StayDraft] }) readonly items!: StayDraft[];
}

/** Where the host is reminded at 21:30 of guests that were entered and not sent. */
export class ReminderContact {
  @ApiProperty({ type: String, required: false, nullable: true, format: 'email' })
  @IsOptional()
  @IsEmail()
  readonly email?: string | null;
  @ApiProperty({ type: String, required: false, nullable: true, example: '0901 234 567' })
  @IsOptional()
  @Matches(/^\+?[\d .-]{8,20}$/)
  readonly phone?: string | null;
}

/** The host's evening: the clock, who sleeps there as far as reported, and what was entered and not sent. */
export class HostTonight {
  @ApiProperty({ format: 'date-time' }) readonly now!: string;
  @ApiProperty({
    format: 'date-time',
    description: 'Who arrives now is reported in time before this moment',
  })
  readonly dueAt!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'date-time',
    description: 'Until the morning hour: by when those are reported who arrived late last night',
  })
  readonly lateArrivalsDueAt!: string | null;
  @ApiProperty({ description: 'Reports sent today' }) readonly sent!: number;
  @ApiProperty({ description: 'Guests entered and not sent' }) readonly entered!: number;
  @ApiProperty({ type: [StayDraft] }) readonly drafts!: StayDraft[];
  @ApiProperty({ type: [StayNotice] }) readonly guests!: StayNotice[];
  @ApiProperty({
    type: [StayNotice],
    description:
      'Whose report has ended today or in the two days before, and who neither left nor stays on as far as told',
  })
  readonly ended!: StayNotice[];
}
