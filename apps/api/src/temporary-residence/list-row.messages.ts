import { feeExemptions, type FeeExemption } from '@libs/residence-law';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsObject, IsOptional, IsString, MaxLength } from 'class-validator';

const Cell = (description: string) => (target: object, name: string) => {
  ApiProperty({ type: String, required: false, nullable: true, description, maxLength: 300 })(target, name);
  IsOptional()(target, name);
  IsString()(target, name);
  MaxLength(300)(target, name);
};

/** A row of a list as it came; what is wrong in it is told row by row. */
export class ListRowFiled {
  @Cell('Full name') readonly fullName?: string | null;
  @Cell('12/8/1995, 1995-08-12, 8/1995 or 1995') readonly dateOfBirth?: string | null;
  @Cell('male, female, nam, nữ') readonly sex?: string | null;
  @Cell('Twelve digits') readonly personalNumber?: string | null;
  @Cell('Last day asked for; that of the list where empty') readonly lastDay?: string | null;
  @ApiProperty({ enum: feeExemptions, required: false, nullable: true })
  @IsOptional()
  @IsIn(feeExemptions)
  readonly feeExemption?: FeeExemption | null;
}

/** Rows looked at and taken, of twice as many as a list has. */
export class ListRowsDone {
  @ApiProperty() readonly done!: number;
  @ApiProperty() readonly all!: number;
}

/** How far a list has come; null where it is not under way in the process that was asked. */
export class ListTaken {
  @ApiProperty({ type: ListRowsDone, nullable: true }) readonly rows!: ListRowsDone | null;
}

/** What is wrong with a field of a row. */
export class RowError {
  @ApiProperty() readonly field!: string;
  @ApiProperty() readonly code!: string;
  @ApiProperty({ type: String, required: false, nullable: true }) readonly article?: string | null;
}

/** A row that was read, with what is wrong in it by itself. */
export class RowRead extends ListRowFiled {
  @ApiProperty({ description: 'Counted from 1, without the heading' }) readonly place!: number;
  @ApiProperty({ type: [RowError] }) readonly errors!: RowError[];
}

/** The rows of a spreadsheet, and headings that were not understood. */
export class SheetRead {
  @ApiProperty({ type: [RowRead] }) readonly rows!: RowRead[];
  @ApiProperty({ type: [String] }) readonly unknownColumns!: string[];
}

/** A row that waits to be mended. */
export class RowToMend {
  @ApiProperty() readonly place!: number;
  @ApiProperty({ type: ListRowFiled }) @IsObject() readonly content!: ListRowFiled;
  @ApiProperty({ type: [RowError] }) readonly errors!: RowError[];
}
