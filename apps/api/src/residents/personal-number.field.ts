import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';

/** Số định danh cá nhân: twelve digits, kept as text. What they say about sex and birth is a warning, never a refusal. */
export const PersonalNumberField = () =>
  applyDecorators(
    ApiProperty({ description: 'Twelve digits', pattern: '^[0-9]{12}$', example: '092199001234' }),
    Matches(/^[0-9]{12}$/),
  );

/** The same where it may be left out: people without a number are residents like all others. */
export const OptionalPersonalNumberField = () =>
  applyDecorators(
    ApiProperty({ type: String, pattern: '^[0-9]{12}$', required: false, nullable: true }),
    IsOptional(),
    Matches(/^[0-9]{12}$/),
  );
