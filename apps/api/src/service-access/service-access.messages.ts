import { serviceCodes } from '@libs/residence-law';
import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { OptionalDayField } from '../day.field.ts';
import { OptionalCommuneCode } from '../places/index.ts';

export const confidenceTags = ['A', 'B', 'C', 'MH', 'MM', 'ML', 'U', 'REC'];
const accesses = ['open', 'opens_when', 'closed_by_law'];
const steps = ['live_here', 'register_temporary_residence', 'move_permanent_residence', 'stay_registered'];
const offices = [
  'school',
  'nearest_medical_facility',
  'commune_health_station',
  'social_insurance_collector',
  'employer',
  'commune_peoples_committee',
  'electricity_company',
  'commune_police',
  'housing_department',
  'job_service_centre',
];
const grounds = [
  'nothing_is_asked',
  'lives_here',
  'permanent_here',
  'registered_here',
  'held_long_enough',
  'dwelling_blocked',
];

/** Where and when: the officer's own commune and today, unless said otherwise. */
export class ServicesQuestion {
  @OptionalCommuneCode() readonly communeCode?: string | null;
  @OptionalDayField('the day asked about; today where it is left out') readonly on?: Day | null;
}

/** One thing the law looks at, whether it holds, and where that stands. */
export class GroundOfAccess {
  @ApiProperty({ enum: grounds }) readonly code!: string;
  @ApiProperty() readonly holds!: boolean;
  @ApiProperty() readonly article!: string;
}

/** What opens a service that is not open yet. */
export class WayToService {
  @ApiProperty({ enum: steps }) readonly step!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'working days that the office may take' })
  readonly workingDays!: number | null;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly opensOn!: string | null;
}

/** Whom the province places first at a level of schools. Whoever is not among them is placed after them, never refused. */
export class PolicyOfProvince {
  @ApiProperty() readonly isPlacedFirst!: boolean;
  @ApiProperty({ enum: ['permanent', 'temporary'], isArray: true }) readonly placesFirstFor!: string[];
  @ApiProperty() readonly temporaryMonths!: number;
  @ApiProperty() readonly documentNumber!: string;
  @ApiProperty() readonly documentTitle!: string;
  @ApiProperty({ format: 'date' }) readonly issuedOn!: string;
  @ApiProperty({ format: 'date' }) readonly startsOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly until!: string | null;
}

/** One service for one person. Nothing here is a refusal. */
export class ServiceOfMember {
  @ApiProperty({ enum: serviceCodes }) readonly service!: string;
  @ApiProperty({ enum: accesses }) readonly access!: string;
  @ApiProperty({ type: [GroundOfAccess] }) readonly grounds!: GroundOfAccess[];
  @ApiProperty({ type: WayToService, nullable: true }) readonly way!: WayToService | null;
  @ApiProperty({
    description: 'Open, although the person is not registered here; they are invited to register',
  })
  readonly invitesToRegister!: boolean;
  @ApiProperty({ type: Number, nullable: true, description: 'Grade of the school year, 1 to 12' })
  readonly grade!: number | null;
  @ApiProperty({ enum: offices }) readonly office!: string;
  @ApiProperty() readonly article!: string;
  @ApiProperty({ enum: confidenceTags }) readonly confidence!: string;
  @ApiProperty({ description: 'Whether it has been confirmed against the gazette' })
  readonly confirmed!: boolean;
  @ApiProperty({
    type: PolicyOfProvince,
    nullable: true,
    description: 'Of schools, where the province has one',
  })
  readonly policy!: PolicyOfProvince | null;
}

/** A member of the family with all that is for somebody of this age. */
export class FamilyMember {
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty({ type: [ServiceOfMember] }) readonly services!: ServiceOfMember[];
}

/** What the members of one insured household pay. */
export class MonthlyContribution {
  @ApiProperty({ type: [Number], description: 'what each pays a month, in đồng' }) readonly each!: number[];
  @ApiProperty({ description: 'what they pay together a month, in đồng' }) readonly total!: number;
  @ApiProperty() readonly article!: string;
  @ApiProperty({ enum: confidenceTags, description: 'How well the amounts are known' })
  readonly confidence!: string;
  @ApiProperty({ description: 'Whether the amounts have been confirmed against the gazette' })
  readonly confirmed!: boolean;
}

/** People registered together, who insure their health as one household (Law on Health Insurance, article 2(7)). */
export class InsuredTogether extends MonthlyContribution {
  @ApiProperty({ type: [String], format: 'uuid' }) readonly residentIds!: string[];
  @ApiProperty({ description: 'People registered at the same dwelling who are not of this family' })
  readonly others!: number;
}

/** What residence in the commune opens to a family on a day. */
export class FamilyServices {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ description: 'The year in which the school year begins for which a place is sought' })
  readonly schoolYear!: number;
  @ApiProperty({ type: [FamilyMember] }) readonly members!: FamilyMember[];
  @ApiProperty({ type: [InsuredTogether], description: 'One for each dwelling at which some are registered' })
  readonly insuredTogether!: InsuredTogether[];
}
