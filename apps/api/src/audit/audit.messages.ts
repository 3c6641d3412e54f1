import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageAskedById } from '../page-asked.messages.ts';

/** Which audit entries to show; ids and codes only, so that no name ever stands in an address. */
export class AuditFilter extends PageAskedById {
  @ApiProperty({ required: false, format: 'uuid' }) @IsOptional() @IsUUID() readonly accountId?: string;
  @ApiProperty({ required: false, format: 'uuid' }) @IsOptional() @IsUUID() readonly residentId?: string;
  @ApiProperty({ required: false }) @IsOptional() @IsString() @MaxLength(80) readonly action?: string;
}

/** One entry of the audit. */
export class AuditEntry {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date-time' }) readonly happenedAt!: string;
  @ApiProperty() readonly requestId!: string;
  @ApiProperty({ type: String, nullable: true }) readonly accountId!: string | null;
  @ApiProperty() readonly role!: string;
  @ApiProperty() readonly areaCode!: string;
  @ApiProperty() readonly action!: string;
  @ApiProperty({ type: String, nullable: true }) readonly accessPurpose!: string | null;
  @ApiProperty({ type: [String] }) readonly residentIds!: string[];
  @ApiProperty({ type: [String] }) readonly fields!: string[];
  @ApiProperty({ type: [String] }) readonly searchedBy!: string[];
  @ApiProperty({ type: Object }) readonly details!: Record<string, unknown>;
}

/** A page of the audit, newest first. */
export class AuditPage {
  @ApiProperty({ type: [AuditEntry] }) readonly items!: AuditEntry[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}
