import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsString, IsUUID, Matches, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { CommuneCode } from '../places/index.ts';
import { GuestStatement } from './guest.messages.ts';
import { GuestAsStated } from './stay-notices.messages.ts';

const states = ['waiting', 'accepted', 'refused', 'withdrawn'] as const;
const timings = ['in_time', 'late'] as const;

/** A stay that the guest reports, where no host is present (Law on Residence, article 30). */
export class OwnStayReport {
  @CommuneCode() readonly communeCode!: string;
  @ApiProperty({ minLength: 3, maxLength: 300, description: 'House number and street, without the commune' })
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  @Matches(/\S.*\S.*\S/su)
  readonly address!: string;
  @ApiProperty({ type: GuestStatement })
  @IsObject()
  @ValidateNested()
  @Type(() => GuestStatement)
  readonly guest!: GuestStatement;
}

/** That the office was told, when, and the code to follow it by, which is shown once. */
export class OwnStayReceipt {
  @ApiProperty() readonly trackingCode!: string;
  @ApiProperty({ format: 'date-time' }) readonly sentAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly dueAt!: string;
  @ApiProperty({ enum: timings }) readonly timing!: (typeof timings)[number];
}

/** The code of a report, as it was shown or as it was typed. */
export class OwnStayQuestion {
  @ApiProperty({ maxLength: 100, example: 'K7QX W2M4 R8T1 B9ZC' })
  @IsString()
  @MaxLength(100)
  readonly trackingCode!: string;
}

/** What became of it; nothing of the guest. */
export class OwnStayState {
  @ApiProperty({ enum: states }) readonly state!: (typeof states)[number];
  @ApiProperty({ format: 'date-time' }) readonly sentAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly dueAt!: string;
  @ApiProperty({ enum: timings }) readonly timing!: (typeof timings)[number];
  @ApiProperty({ type: String, nullable: true, description: 'Why it was refused' }) readonly answer!:
    string | null;
}

/** A report by a guest that waits for an officer of its commune. */
export class WaitingOwnStay {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ type: GuestAsStated }) readonly guest!: GuestAsStated;
  @ApiProperty({ format: 'date-time' }) readonly sentAt!: string;
  @ApiProperty({ format: 'date-time' }) readonly dueAt!: string;
  @ApiProperty({ enum: timings }) readonly timing!: (typeof timings)[number];
}

export class WaitingOwnStays {
  @ApiProperty({ type: [WaitingOwnStay] }) readonly items!: WaitingOwnStay[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** At which dwelling the guest stays: the officer knows it by its address. */
export class OwnStayAcceptance {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
}

export class OwnStayRefusal {
  @ApiProperty({ minLength: 3, maxLength: 500, description: 'Shown to the guest' })
  @IsString()
  @MinLength(3)
  @MaxLength(500)
  readonly reason!: string;
}
