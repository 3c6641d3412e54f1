import { attachmentKinds, attachmentStates } from '@libs/words';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { mediaTypes } from './check-file.ts';

export type AttachmentKind = keyof typeof attachmentKinds;
export type AttachmentState = keyof typeof attachmentStates;

const kinds = Object.keys(attachmentKinds) as AttachmentKind[];

/** What the file is to the case. */
export class AttachmentQuestion {
  @ApiProperty({ enum: kinds }) @IsIn(kinds) readonly kind!: AttachmentKind;
}

/** A file of a case. */
export class Attachment {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: kinds }) readonly kind!: AttachmentKind;
  @ApiProperty({ description: 'As it was sent; empty once the file is removed' }) readonly name!: string;
  @ApiProperty({ enum: mediaTypes }) readonly mediaType!: string;
  @ApiProperty({ description: 'Bytes of the file as it is kept' }) readonly size!: number;
  @ApiProperty({ type: Number, nullable: true }) readonly pages!: number | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty() readonly officerName!: string;
  @ApiProperty({ enum: Object.keys(attachmentStates) }) readonly state!: AttachmentState;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null while the case is open' })
  readonly deleteOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly voidReason!: string | null;
}

/** The files of a case, oldest first. */
export class AttachmentsOfCase {
  @ApiProperty({ type: [Attachment] }) readonly items!: Attachment[];
  @ApiProperty({ description: 'Largest file, in bytes' }) readonly largestFile!: number;
  @ApiProperty({ description: 'Most pages of a PDF' }) readonly mostPages!: number;
}

/** Why a file should not be there. */
export class AttachmentVoiding {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
}
