import { ApiProperty } from '@nestjs/swagger';
import { ResidentSummary } from './residents.messages.ts';

export class DetailsVersionRecord {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'date' }) readonly holdsFrom!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ enum: ['male', 'female'] }) readonly sex!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty() readonly nationality!: string;
  @ApiProperty({ type: String, nullable: true }) readonly personalNumber!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) readonly voidedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly voidReason!: string | null;
}

export class PermanentResidenceRecord {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'First day no longer' })
  readonly until!: string | null;
}

/** What was told of a presence and holds: a confirmation, a departure or a stay report. */
export class PresenceFactRecord {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['confirmation', 'departure', 'stay_report'] }) readonly kind!: string;
  @ApiProperty({ format: 'date', description: 'The day told; of a departure the first day no longer there' })
  readonly on!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date', description: 'First day no longer reported' })
  readonly until!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'Of a stay report: the notice by which it was told, where it is corrected or cancelled',
  })
  readonly noticeId!: string | null;
}

export class PresenceRecord {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty({ type: String, nullable: true }) readonly address!: string | null;
  @ApiProperty({ format: 'date' }) readonly arrivedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly plannedUntil!: string | null;
  @ApiProperty() readonly purpose!: string;
  @ApiProperty() readonly source!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly leftOn!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ type: [PresenceFactRecord], description: 'By day' }) readonly facts!: PresenceFactRecord[];
}

export class RegistrationRecord {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly caseId!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ type: String, nullable: true }) readonly address!: string | null;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ format: 'date' }) readonly lastDay!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly endedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly endGround!: string | null;
}

export class CaseOfResident {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly state!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly dueOn!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly openedAt!: string;
}

export class ContactRecord {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: ['phone', 'email'] }) readonly kind!: string;
  @ApiProperty() readonly value!: string;
}

export class PossiblySameRecord {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly reason!: string;
}

/** All that is recorded about a resident: facts that hold, and the versions of the person's details with the voided ones. */
export class ResidentRecord extends ResidentSummary {
  @ApiProperty({ type: [DetailsVersionRecord] }) readonly versions!: DetailsVersionRecord[];
  @ApiProperty({ type: [PermanentResidenceRecord] })
  readonly permanentResidences!: PermanentResidenceRecord[];
  @ApiProperty({ type: [PresenceRecord] }) readonly presences!: PresenceRecord[];
  @ApiProperty({ type: [RegistrationRecord] }) readonly temporaryRegistrations!: RegistrationRecord[];
  @ApiProperty({ type: [CaseOfResident] }) readonly cases!: CaseOfResident[];
  @ApiProperty({ type: [ContactRecord] }) readonly contacts!: ContactRecord[];
  @ApiProperty({ type: [PossiblySameRecord] }) readonly possiblySame!: PossiblySameRecord[];
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly diedOn!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The record of the same person to which all that this one held was carried over',
  })
  readonly carriedOverTo!: string | null;
}
