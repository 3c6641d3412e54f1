import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

/** What a key is for, so that its owner knows it again. */
export class NewApiKey {
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'Phần mềm lễ tân' })
  @IsString()
  @MaxLength(100)
  @Matches(/\S/u)
  readonly name!: string;
}

export class ApiKeyDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ format: 'date-time' }) readonly createdAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly revokedAt!: string | null;
}

export class ApiKeyList {
  @ApiProperty({ type: [ApiKeyDetails] }) readonly items!: ApiKeyDetails[];
}

/** A new key: shown here and never again. */
export class MadeApiKey {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly name!: string;
  @ApiProperty({ description: 'Sent as `Authorization: Bearer ttk_…`; only its digest is kept' })
  readonly key!: string;
}
