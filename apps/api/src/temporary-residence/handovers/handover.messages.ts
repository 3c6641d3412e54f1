import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PageAskedById } from '../../page-asked.messages.ts';

/** Which handovers to show. */
export class HandoverFilter extends PageAskedById {
  @ApiProperty({ required: false, enum: ['unseen', 'seen'], default: 'unseen' })
  @IsIn(['unseen', 'seen'])
  readonly state: 'unseen' | 'seen' = 'unseen';
}

/** A case of the same person that is still open in the commune that they left. */
export class OpenCaseLeft {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly kind!: string;
  @ApiProperty() readonly state!: string;
}

/** A registration of this area that a registration in another commune ended. */
export class HandoverDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ format: 'uuid' }) readonly registrationId!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date' }) readonly endedOn!: string;
  @ApiProperty() readonly newCommuneCode!: string;
  @ApiProperty({ description: 'The registration elsewhere was cancelled since: the one here holds again' })
  readonly undone!: boolean;
  @ApiProperty({ type: [OpenCaseLeft] }) readonly openCases!: OpenCaseLeft[];
  @ApiProperty({ format: 'date-time' }) readonly happenedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly seenAt!: string | null;
}

export class HandoverPage {
  @ApiProperty({ type: [HandoverDetails] }) readonly items!: HandoverDetails[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}
