import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

/** How many rows of a list. */
abstract class RowsAsked {
  @ApiProperty({ required: false, default: 50, minimum: 1, maximum: 200 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  readonly limit: number = 50;
}

/** Which part of a list that pages by cursor: how many rows, and after which. */
export class PageAsked extends RowsAsked {
  @ApiProperty({ required: false, description: 'nextCursor of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  readonly cursor?: string;
}

/** The same for a list in the order of its ids. */
export class PageAskedById extends RowsAsked {
  @ApiProperty({ required: false, format: 'uuid', description: 'nextCursor of the page before' })
  @IsOptional()
  @IsUUID()
  readonly cursor?: string;
}
