import { paperKinds } from '@libs/words';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { PaperKind } from './composing/paper-facts.ts';

/** Kinds of papers of one case; that of a whole filing has a way of its own. */
const kinds = (Object.keys(paperKinds) as PaperKind[]).filter((kind) => kind !== 'filing_receipt');
const allKinds = Object.keys(paperKinds) as PaperKind[];

/** Which paper is to be issued. */
export class PaperToIssue {
  @ApiProperty({ enum: kinds }) @IsIn(kinds) readonly kind!: PaperKind;
}

/** A paper as it was issued; its check code stands on the paper alone. */
export class PaperIssued {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: allKinds }) readonly kind!: PaperKind;
  @ApiProperty({ description: 'The internal number; the legal one is the national system’s' })
  readonly number!: string;
  @ApiProperty({ format: 'date' }) readonly issuedOn!: string;
  @ApiProperty({ type: String, nullable: true, format: 'date' }) readonly validUntil!: string | null;
}

/** A paper that a case can be printed as now. */
export class PrintablePaper {
  @ApiProperty({ enum: kinds }) readonly kind!: PaperKind;
  @ApiProperty({ type: String, nullable: true, description: 'Code of the form in force today' })
  readonly form!: string | null;
}

/** The papers of a case: what can be printed, the right one first, and what was issued and stands. */
export class PapersOfCase {
  @ApiProperty({ type: [PrintablePaper] }) readonly printable!: PrintablePaper[];
  @ApiProperty({ type: [PaperIssued] }) readonly issued!: PaperIssued[];
}
