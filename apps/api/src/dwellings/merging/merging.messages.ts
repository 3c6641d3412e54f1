import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { AfterRows, RowsAsked } from '../../page.field.ts';
import { OptionalCommuneCode } from '../../places/index.ts';
import { DwellingDescriptionDetails } from '../dwelling-record.messages.ts';
import { TieDetails } from '../hosts/host-ties.messages.ts';

/** Where to look for dwellings recorded twice. */
export class DuplicateQuestion {
  @OptionalCommuneCode() readonly communeCode?: string;
  @ApiProperty({ required: false, format: 'uuid', description: 'Only what looks like this dwelling' })
  @IsOptional()
  @IsUUID()
  readonly dwellingId?: string;
  @RowsAsked(50) readonly limit: number = 50;
  @AfterRows() readonly cursor?: string;
}

/** One of two dwellings that look like one. */
export class LookalikeDwelling {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ description: 'Presences, registrations, descriptions and ties of hosts that name it' })
  readonly references!: number;
}

/** Two dwellings of one commune that look like one. */
export class DuplicatePair {
  @ApiProperty({
    description: 'The one that more refers to, the older one where that is equal: rather the one to keep',
  })
  readonly one!: LookalikeDwelling;
  @ApiProperty() readonly other!: LookalikeDwelling;
  @ApiProperty({ description: 'One address, but for abbreviations and the way numbers are written' })
  readonly sameAddress!: boolean;
  @ApiProperty({ description: 'How alike the rest of the address is, 0 to 1' }) readonly likeness!: number;
}

export class DuplicatePage {
  @ApiProperty({ type: [DuplicatePair] }) readonly items!: DuplicatePair[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** Two dwellings that look like one, of which an officer chooses the one to keep. */
export class DwellingsToCompare {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly otherDwellingId!: string;
}

/** What one of two records of a dwelling has, with what was merged into it before. */
export class ComparedDwelling {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty() readonly address!: string;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty({ description: 'People who were ever present or registered there' })
  readonly people!: number;
  @ApiProperty() readonly registrations!: number;
  @ApiProperty({ description: 'Reports of stays there' }) readonly reports!: number;
  @ApiProperty({ type: [TieDetails], description: 'Hosts who answer for it today' })
  readonly ties!: TieDetails[];
  @ApiProperty({ type: DwellingDescriptionDetails, nullable: true })
  readonly description!: DwellingDescriptionDetails | null;
}

export class DwellingComparison {
  @ApiProperty() readonly one!: ComparedDwelling;
  @ApiProperty() readonly other!: ComparedDwelling;
}

/** Two records are one dwelling. */
export class NewMerge {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly keptId!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly mergedId!: string;
  @ApiProperty({ minLength: 3, maxLength: 300 })
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  readonly reason!: string;
}

/** Two dwellings that look like one are two. */
export class NewDistinction {
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly dwellingId!: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() readonly otherDwellingId!: string;
}

/** Something recorded at the kept dwelling since the merge. */
export class WorkSinceMerge {
  @ApiProperty({ enum: ['presence', 'temporary_registration', 'case', 'household', 'host', 'description', 'block'] })
  readonly kind!: string;
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ description: 'Whether it names the merged record; it goes back with it' })
  readonly namesMerged!: boolean;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly residentId!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly fullName!: string | null;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
} // prettier-ignore

/** A merge, and what was done since: who undoes it is asked on which side each presence belongs. */
export class MergeDetails {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ format: 'uuid' }) readonly keptId!: string;
  @ApiProperty() readonly keptAddress!: string;
  @ApiProperty({ format: 'uuid' }) readonly mergedId!: string;
  @ApiProperty() readonly mergedAddress!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty({ format: 'date-time' }) readonly mergedAt!: string;
  @ApiProperty({
    description: 'Went along when the dwelling it was merged into was merged on; undone after that',
  })
  readonly wentAlong!: boolean;
  @ApiProperty({ type: [WorkSinceMerge] }) readonly since!: WorkSinceMerge[];
}

/** The two are two after all. */
export class MergeUndoing {
  @ApiProperty({ minLength: 3, maxLength: 300 })
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  readonly reason!: string;
  @ApiProperty({ required: false, type: [String], format: 'uuid', description: 'Presences recorded at the kept dwelling since the merge that belong to the other one' })
  @IsOptional()
  @IsUUID(undefined, { each: true })
  readonly presencesOfMerged?: string[];
} // prettier-ignore
