import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { registerDecorator } from 'class-validator';
import { isPartialDate } from '../partial-date.ts';

const IsPartialDate = (): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: 'isPartialDate',
    target: target.constructor,
    propertyName: String(property),
    validator: { validate: isPartialDate },
  });
};

/** A birth date of which the day, the month or only the year is known. */
export const PartialDateField = () =>
  applyDecorators(
    ApiProperty({
      description: 'The day, the month or only the year, as far as known',
      pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$',
      examples: ['1999', '1999-05', '1999-05-04'],
    }),
    IsPartialDate(),
  );
