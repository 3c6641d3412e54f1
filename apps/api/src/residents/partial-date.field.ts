import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { registerDecorator } from 'class-validator';
import { parseDay } from '../day.field.ts';

/** Whether a text is a year, a month or a real day: `1999`, `1999-05`, `1999-05-04`, from 1880 on. */
export function isPartialDate(text: unknown): boolean {
  const parts = typeof text === 'string' ? /^(\d{4})(-\d{2})?(-\d{2})?$/.exec(text) : null;
  if (!parts) return false;
  const [, year, month, dayOfMonth] = parts;
  return Number(year) >= 1880 && parseDay(`${year}${month ?? '-01'}${dayOfMonth ?? '-01'}`) !== undefined;
}

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
