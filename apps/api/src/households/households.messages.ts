import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { DayField } from '../day.field.ts';

/** Relation to the head of household (Circular 116/2026/TT-BCA, article 6(1)); `head` is the head. */
export const relations = [
  'head',
  'spouse',
  'child',
  'adopted_child',
  'stepchild',
  'parent',
  'parent_in_law',
  'adoptive_parent',
  'step_parent',
  'child_in_law',
  'grandparent',
  'grandchild',
  'sibling',
  'uncle_or_aunt',
  'nephew_or_niece',
  'guardian',
  'ward',
  'tenant',
  'borrower',
  'lodger',
  'co_tenant',
  'co_borrower',
  'co_lodger',
] as const;
export type Relation = (typeof relations)[number];

/** A household is founded by its head. */
export class NewHousehold {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly headResidentId!: string;
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true })
  @IsOptional()
  @IsUUID()
  readonly dwellingId?: string | null;
  @DayField('the first day of the household') readonly from!: Day;
}

/** Somebody joins a household. */
export class NewMember {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly residentId!: string;
  @ApiProperty({ enum: relations }) @IsIn(relations) readonly relation!: Relation;
  @DayField('the first day as a member') readonly from!: Day;
}

/** Somebody leaves a household. */
export class MemberLeaving {
  @DayField('the first day no longer a member') readonly until!: Day;
}

/** A member with the days of the membership. */
export class Member {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly residentId!: string;
  @ApiProperty() readonly fullName!: string;
  @ApiProperty({ type: String, nullable: true }) readonly dateOfBirth!: string | null;
  @ApiProperty({ enum: relations }) readonly relation!: Relation;
  @ApiProperty({ format: 'date' }) readonly from!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly until!: string | null;
}

/** Hộ gia đình: who lives and is registered together. */
export class Household {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly dwellingId!: string | null;
  @ApiProperty({ type: [Member] }) readonly members!: Member[];
}

/** The households that a resident belongs or belonged to. */
export class HouseholdsOfResident {
  @ApiProperty({ type: [Household] }) readonly items!: Household[];
}
