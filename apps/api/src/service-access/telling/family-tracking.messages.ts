import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsString, MaxLength } from 'class-validator';
import { type Need, needs, type RequestState, requestStates } from '../requests/what-may-follow.ts';

/** The code on a family's paper or in the link of its message. */
export class FamilyTrackingQuestion {
  @ApiProperty({ maxLength: 100 }) @IsString() @MaxLength(100) readonly code!: string;
}

/** One request, as the family follows it: no name, no address, no reason of anybody's. */
export class TrackedRequest {
  @ApiProperty({ enum: needs }) readonly need!: Need;
  @ApiProperty({ type: Number, nullable: true }) readonly schoolYear!: number | null;
  @ApiProperty({ type: Number, nullable: true }) readonly grade!: number | null;
  @ApiProperty({ enum: requestStates }) readonly state!: RequestState;
  @ApiProperty({ type: String, nullable: true }) readonly place!: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ format: 'date' }) readonly askedOn!: string;
}

/** How far the requests of a family are. */
export class FamilyTracking {
  @ApiProperty() readonly commune!: string;
  @ApiProperty({ type: [TrackedRequest] }) readonly requests!: TrackedRequest[];
  @ApiProperty({ description: 'Whether messages about them are sent' }) readonly messagesWanted!: boolean;
}

/** Whether the family of a code wants messages; in the body, so that no log keeps the code. */
export class FamilyMessagesChoice extends FamilyTrackingQuestion {
  @ApiProperty() @IsBoolean() readonly wanted!: boolean;
}

/** Whether messages are sent from now on. */
export class FamilyMessagesChosen {
  @ApiProperty() readonly messagesWanted!: boolean;
}
