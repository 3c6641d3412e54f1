import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { RegistrationNamed } from '../endings/ending.messages.ts';

/** Why a registration should not have been granted (Circular 116/2026/TT-BCA, article 13). */
export const reasonsToCancel = ['wrong_authority', 'wrong_subject', 'wrong_condition'] as const;
export type ReasonToCancel = (typeof reasonsToCancel)[number];

/** A wrong registration is to be taken back, and the state before it restored. */
export class CancellationFiling {
  @ApiProperty({ enum: reasonsToCancel }) @IsIn(reasonsToCancel) readonly why!: ReasonToCancel;
  @ApiProperty({ minLength: 10, maxLength: 2000 })
  @IsString()
  @MinLength(10)
  @MaxLength(2000)
  readonly explanation!: string;
}

/** Why a case goes to the province, or back. */
export class Passing {
  @ApiProperty({ minLength: 5, maxLength: 2000 })
  @IsString()
  @MinLength(5)
  @MaxLength(2000)
  readonly reason!: string;
}

/** What a case of cancellation asks, and what its grant would restore. */
export class CancellationRequest {
  @ApiProperty({ enum: ['cancellation'] }) readonly kind!: 'cancellation';
  @ApiProperty({ type: RegistrationNamed }) readonly registration!: RegistrationNamed;
  @ApiProperty({ enum: reasonsToCancel }) readonly why!: ReasonToCancel;
  @ApiProperty() readonly explanation!: string;
  @ApiProperty({
    type: [RegistrationNamed],
    description: 'Registrations that its grant had ended and that hold again; once cancelled, none',
  })
  readonly restores!: RegistrationNamed[];
}
