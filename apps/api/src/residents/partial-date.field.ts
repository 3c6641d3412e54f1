import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, registerDecorator } from 'class-validator';
import { isPartialDate } from '../partial-date.ts';

const IsPartialDate = (): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: 'isPartialDate',
    target: target.constructor,
    propertyName: String(property),
    validator: { validate: isPartialDate },
  });
};

const described = {
  type: String,
  description: 'The day, the month or only the year, as far as known',
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
  examples: ['1999', '1999-05', '1999-05-04'],
};

/** A birth date of which the day, the month or only the year is known. */
export const PartialDateField = () => applyDecorators(ApiProperty(described), IsPartialDate());

/** The same where it may be left out. */
export const OptionalPartialDateField = () =>
  applyDecorators(
    ApiProperty({ ...described, required: false, nullable: true }),
    IsOptional(),
    IsPartialDate(),
  );
