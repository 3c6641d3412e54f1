import type { Day } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { OptionalDayField } from '../../day.field.ts';
import { CommuneCode } from '../../places/index.ts';
import { MonthlyContribution, ServiceOfMember } from '../service-access.messages.ts';

const standings = ['not_yet', 'living', 'temporary', 'permanent'] as const;

/** Somebody of a family, as far as services ask: no name, no number. */
export class PersonWhoAsks {
  @ApiProperty({ type: Number, required: false, nullable: true, minimum: 1900, maximum: 2100 })
  @IsOptional()
  @IsInt()
  @Min(1900)
  @Max(2100)
  readonly birthYear?: number | null;
  @ApiProperty({ enum: standings, description: 'How the person stands in the commune' })
  @IsIn(standings)
  readonly standing!: (typeof standings)[number];
  @OptionalDayField('since when; today where it is left out') readonly since?: Day | null;
}

/** A family that asks what is open to it in a commune; nothing of it is kept. */
export class WhatOpensQuestion {
  @CommuneCode() readonly communeCode!: string;
  @OptionalDayField('the day asked about; today where it is left out') readonly on?: Day | null;
  @ApiProperty({ type: [PersonWhoAsks], minItems: 1, maxItems: 10 })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => PersonWhoAsks)
  readonly people!: PersonWhoAsks[];
}

/** What is open to one of them, in the order asked. */
export class OpenToPerson {
  @ApiProperty({ type: [ServiceOfMember] }) readonly services!: ServiceOfMember[];
}

export class WhatOpensAnswer {
  @ApiProperty({ format: 'date' }) readonly on!: string;
  @ApiProperty() readonly communeCode!: string;
  @ApiProperty() readonly schoolYear!: number;
  @ApiProperty({ type: [OpenToPerson] }) readonly people!: OpenToPerson[];
  @ApiProperty({ type: MonthlyContribution, nullable: true, description: 'Of those who are registered' })
  readonly householdPays!: MonthlyContribution | null;
}
