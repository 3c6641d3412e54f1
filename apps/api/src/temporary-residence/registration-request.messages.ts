import { consentGivers, consentMethods, feeExemptions, filers } from '@libs/residence-law';
import { ApiProperty } from '@nestjs/swagger';
import {
  hostRelations,
  proofKinds,
  purposesOfStay,
  type RegistrationKind,
  registrationKinds,
} from './temporary-residence.messages.ts';

/** A paper that the case needs, and when it was seen. */
export class PaperOfCase {
  @ApiProperty() readonly code!: string;
  @ApiProperty({ enum: ['handed_in', 'shown_and_compared', 'made_by_office'] }) readonly handling!: string;
  @ApiProperty() readonly article!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly seenOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly minutesNumber!: string | null;
}

/** A paper that must not be asked for, and why. */
export class PaperNotAsked {
  @ApiProperty() readonly code!: string;
  @ApiProperty() readonly reason!: string;
  @ApiProperty() readonly article!: string;
}

/** A consent that was given. */
export class ConsentOfCase {
  @ApiProperty({ enum: consentGivers }) readonly of!: string;
  @ApiProperty({ enum: consentMethods }) readonly method!: string;
  @ApiProperty() readonly giverName!: string;
  @ApiProperty({ format: 'date' }) readonly givenOn!: string;
  @ApiProperty({ type: String, nullable: true }) readonly note!: string | null;
}

/** A consent that the case needs. */
export class ConsentNeeded {
  @ApiProperty({ enum: consentGivers }) readonly of!: string;
  @ApiProperty() readonly byEveryOwner!: boolean;
  @ApiProperty({ enum: consentMethods, isArray: true }) readonly methods!: readonly string[];
  @ApiProperty() readonly article!: string;
  @ApiProperty({ type: [ConsentOfCase] }) readonly given!: ConsentOfCase[];
}

/** What a case needs and must not be asked for. */
export class CasePapersNeeded {
  @ApiProperty({ type: [PaperOfCase] }) readonly needed!: PaperOfCase[];
  @ApiProperty({ type: [PaperNotAsked] }) readonly notAsked!: PaperNotAsked[];
  @ApiProperty({ type: [ConsentNeeded] }) readonly consents!: ConsentNeeded[];
  @ApiProperty({ description: 'False for a child below six that joins a parent or guardian' })
  readonly conditionsAreVerified!: boolean;
}

/** What a registration, an extension or a change of dwelling asks for. */
export class RegistrationRequest {
  @ApiProperty({ enum: registrationKinds }) readonly kind!: RegistrationKind;
  @ApiProperty({ format: 'uuid' }) readonly dwellingId!: string;
  @ApiProperty({ format: 'date' }) readonly arrivedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly plannedUntil!: string | null;
  @ApiProperty({ enum: purposesOfStay }) readonly purpose!: (typeof purposesOfStay)[number];
  @ApiProperty({ enum: hostRelations }) readonly hostRelation!: (typeof hostRelations)[number];
  @ApiProperty({ enum: proofKinds }) readonly proofKind!: (typeof proofKinds)[number];
  @ApiProperty({ type: String, nullable: true }) readonly proofNote!: string | null;
  @ApiProperty({ format: 'date' }) readonly requestedFrom!: string;
  @ApiProperty({ format: 'date' }) readonly requestedLastDay!: string;
  @ApiProperty({ enum: filers }) readonly filedBy!: (typeof filers)[number];
  @ApiProperty() readonly joinsParentOrGuardian!: boolean;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Why it was taken although the law leaves it to the officer',
  })
  readonly discretion!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Relation to the head of household' })
  readonly relationToHead!: string | null;
  @ApiProperty({
    type: String,
    nullable: true,
    format: 'uuid',
    description: 'The registration that it follows',
  })
  readonly replacesRegistrationId!: string | null;
  @ApiProperty({ enum: feeExemptions, nullable: true, description: 'Why this person pays no fee' })
  readonly feeExemption!: (typeof feeExemptions)[number] | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) readonly presenceId!: string | null;
  @ApiProperty({ type: CasePapersNeeded }) readonly papers!: CasePapersNeeded;
}
