import { ApiProperty } from '@nestjs/swagger';

/** The family's own wish to register, as the commune police hear of it: who and where, and nothing else. */
export class RegistrationWish {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ format: 'date' }) readonly agreedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly seenAt!: string | null;
}

export class RegistrationWishes {
  @ApiProperty({ type: [RegistrationWish] }) readonly items!: RegistrationWish[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}
