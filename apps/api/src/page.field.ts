import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';

const description = 'nextCursor of the page before';

/** How many rows of a list an address asks for: so many where it says nothing, and never more than `most`. */
export const RowsAsked = (usual: number, most = 200) =>
  applyDecorators(
    ApiProperty({ required: false, default: usual, minimum: 1, maximum: most }),
    Type(() => Number),
    IsInt(),
    Min(1),
    Max(most),
  );

/** After which row a page begins, as the list itself names its rows. */
export const AfterRow = () =>
  applyDecorators(ApiProperty({ required: false, description }), IsOptional(), IsString(), MaxLength(100));

/** The same in a list in the order of its ids. */
export const AfterId = () =>
  applyDecorators(ApiProperty({ required: false, format: 'uuid', description }), IsOptional(), IsUUID());

/** After how many rows a page begins, in a list that is counted from its beginning. */
export const AfterRows = (mostDigits = 6) =>
  applyDecorators(
    ApiProperty({ required: false, description }),
    IsOptional(),
    Matches(new RegExp(`^[0-9]{1,${mostDigits}}$`)),
  );
