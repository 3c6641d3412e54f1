import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { AfterId, AfterRows, RowsAsked } from '../page.field.ts';
import { importFields, importKinds, type ImportField, type ImportKind } from './fields.ts';
import { importStates, type ImportState } from './import-states.ts';
import { rowOutcomes, rowResults, type RowOutcome, type RowResult } from './row-results.ts';
import { purposes, type Purpose } from './stated-row.ts';

/** What a list is of, and which of its sheets. */
export class ImportQuestion {
  @ApiProperty({ enum: importKinds }) @IsIn(importKinds) readonly kind!: ImportKind;
  @ApiProperty({
    required: false,
    description: 'Name of the sheet; the first with headings that is not hidden where left out',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly sheet?: string;
}

export class ImportsAsked {
  @RowsAsked(20, 100) readonly limit: number = 20;
  @AfterId() readonly cursor?: string;
}

/** What an address says of yes and no; anything else is refused. */
const inLetters: ReadonlyMap<unknown, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

export class ImportRowsAsked {
  @ApiProperty({ required: false, enum: rowResults })
  @IsOptional()
  @IsIn(rowResults)
  readonly result?: RowResult;
  @ApiProperty({ required: false, enum: rowOutcomes })
  @IsOptional()
  @IsIn(rowOutcomes)
  readonly outcome?: RowOutcome;
  @ApiProperty({ required: false, description: 'Only rows that were not taken back' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => inLetters.get(value) ?? value)
  @IsBoolean()
  readonly kept?: boolean;
  @RowsAsked(50) readonly limit: number = 50;
  @AfterRows(7) readonly cursor?: string;
}

export class ColumnSettled {
  @ApiProperty({ minimum: 0 }) @IsInt() @Min(0) @Max(99) readonly column!: number;
  @ApiProperty({ enum: importFields }) @IsIn(importFields) readonly field!: ImportField;
}

/** What holds for every row that says nothing of its own. */
export class ImportDefaultsStated {
  @ApiProperty({ required: false, maxLength: 300, description: 'Where the whole list is of one place' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  readonly address?: string;
  @ApiProperty({ required: false, enum: purposes }) @IsOptional() @IsIn(purposes) readonly purpose?: Purpose;
}

/** What the columns of a list say. */
export class ColumnsSettled {
  @ApiProperty({
    minLength: 2,
    maxLength: 100,
    description: 'Whom the list comes from, as the office calls them',
  })
  @IsString()
  @MinLength(2)
  @MaxLength(100)
  readonly source!: string;
  @ApiProperty({ type: [ColumnSettled] })
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => ColumnSettled)
  readonly columns!: ColumnSettled[];
  @ApiProperty({ type: ImportDefaultsStated })
  @IsObject()
  @ValidateNested()
  @Type(() => ImportDefaultsStated)
  readonly defaults!: ImportDefaultsStated;
}

/** Why an import is taken back. */
export class ImportTakenBack {
  @ApiProperty({ minLength: 5, maxLength: 500 })
  @IsString()
  @MinLength(5)
  @MaxLength(500)
  readonly reason!: string;
}

/** Rows of each kind. What the trial found: */
export class RowsByResult {
  @ApiProperty() readonly new!: number;
  @ApiProperty() readonly matches!: number;
  @ApiProperty() readonly unchanged!: number;
  @ApiProperty() readonly conflict!: number;
  @ApiProperty() readonly error!: number;
}

/** The reconciliation: rows = created + matched + rejected + unchanged. */
export class RowsByOutcome {
  @ApiProperty() readonly created!: number;
  @ApiProperty() readonly matched!: number;
  @ApiProperty() readonly rejected!: number;
  @ApiProperty() readonly unchanged!: number;
}

/** What came of the rows that were taken, as facts. */
export class RecordedByImport {
  @ApiProperty({ description: 'Places where people were not known to live' }) readonly presences!: number;
  @ApiProperty({ description: 'Days on which the list shows people where they live' })
  readonly confirmations!: number;
  @ApiProperty() readonly departures!: number;
  @ApiProperty() readonly registrations!: number;
  @ApiProperty() readonly stayReports!: number;
}

export class ImportSummary {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: importKinds }) readonly kind!: ImportKind;
  @ApiProperty({ type: String, nullable: true }) readonly source!: string | null;
  @ApiProperty() readonly fileName!: string;
  @ApiProperty({ enum: ['xlsx', 'csv'] }) readonly format!: 'xlsx' | 'csv';
  @ApiProperty({ enum: importStates }) readonly state!: ImportState;
  @ApiProperty({ type: String, nullable: true, description: 'Why an unreadable file is none' })
  readonly fault!: string | null;
  @ApiProperty({ description: 'Rows of the list, without its heading' }) readonly rows!: number;
  @ApiProperty({ description: 'Rows that the work under way has come to' }) readonly done!: number;
  @ApiProperty({ format: 'date-time' }) readonly recordedAt!: string;
  @ApiProperty() readonly officerName!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly finishedAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly signedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly signedName!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) readonly takenBackAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) readonly takeBackReason!: string | null;
}

export class ImportPage {
  @ApiProperty({ type: [ImportSummary] }) readonly items!: ImportSummary[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}

/** How far an import has come, and the sums. */
export class ImportProgress extends ImportSummary {
  @ApiProperty({ type: RowsByResult }) readonly results!: RowsByResult;
  @ApiProperty({ type: RowsByOutcome }) readonly outcomes!: RowsByOutcome;
  @ApiProperty({ type: RecordedByImport }) readonly recorded!: RecordedByImport;
  @ApiProperty({ description: 'Rows that were not taken back, because something builds on them' })
  readonly kept!: number;
}

export class ImportColumn {
  @ApiProperty() readonly column!: number;
  @ApiProperty({ description: 'As spreadsheets name it: A, B, AA' }) readonly letter!: string;
  @ApiProperty() readonly heading!: string;
  @ApiProperty({ enum: importFields, nullable: true }) readonly field!: ImportField | null;
  @ApiProperty({ type: [String] }) readonly samples!: string[];
}

/** What the headings of a source were settled to say. */
export class ImportSource {
  @ApiProperty() readonly source!: string;
  @ApiProperty({ type: [ColumnSettled], description: 'For the columns of this list' })
  readonly columns!: ColumnSettled[];
  @ApiProperty({ type: ImportDefaultsStated }) readonly defaults!: ImportDefaultsStated;
}

/** An import with its columns. */
export class ImportDetails extends ImportProgress {
  @ApiProperty({ type: String, nullable: true }) readonly sheetName!: string | null;
  @ApiProperty({ type: [String] }) readonly sheetNames!: string[];
  @ApiProperty({ type: [ImportColumn] }) readonly columns!: ImportColumn[];
  @ApiProperty({ enum: importFields, isArray: true, description: 'What a column of such a list can say' })
  readonly fields!: ImportField[];
  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'string', enum: [...importFields] } },
    description: 'What must be there; of each group one',
  })
  readonly needed!: ImportField[][];
  @ApiProperty({ type: ImportDefaultsStated }) readonly defaults!: ImportDefaultsStated;
  @ApiProperty({ type: [ImportSource] }) readonly sources!: ImportSource[];
}

export class ImportFinding {
  @ApiProperty({ enum: [...importFields, 'row'] }) readonly field!: ImportField | 'row';
  @ApiProperty({ type: Number, nullable: true }) readonly column!: number | null;
  @ApiProperty({ type: String, nullable: true, example: 'D12' }) readonly cell!: string | null;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ enum: ['error', 'warning'] }) readonly level!: 'error' | 'warning';
  @ApiProperty({ type: String, nullable: true }) readonly article!: string | null;
}

export class BuildsOnRow {
  @ApiProperty() readonly table!: string;
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
}

export class ImportRowDetails {
  @ApiProperty({ description: 'As the spreadsheet numbers it' }) readonly number!: number;
  @ApiProperty({ type: [String], nullable: true }) readonly cells!: string[] | null;
  @ApiProperty({ enum: rowResults, nullable: true }) readonly result!: RowResult | null;
  @ApiProperty({ enum: rowOutcomes, nullable: true }) readonly outcome!: RowOutcome | null;
  @ApiProperty({ type: [ImportFinding] }) readonly findings!: ImportFinding[];
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) readonly residentId!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description:
      'The report that the row became, where the person is known by a stay in a medical facility alone',
  })
  readonly restrictedNoticeId!: string | null;
  @ApiProperty({ type: [BuildsOnRow], nullable: true }) readonly keptBecause!: BuildsOnRow[] | null;
}

export class ImportRowPage {
  @ApiProperty({ type: [ImportRowDetails] }) readonly items!: ImportRowDetails[];
  @ApiProperty({ type: String, nullable: true }) readonly nextCursor!: string | null;
}
