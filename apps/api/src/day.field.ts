import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { day, Temporal } from '@libs/calendar';
import { Transform } from 'class-transformer';
import { IsOptional, registerDecorator } from 'class-validator';

/** Nothing is recorded of later days, and a day after the last one of four digits would not be written as one. */
const lastYear = 9990;

/** A real calendar day, `2026-02-28`; the 30th of February is refused, never moved. */
export function parseDay(text: unknown): Temporal.PlainDate | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  if (Number(text.slice(0, 4)) > lastYear) return undefined;
  try {
    return day(text);
  } catch {
    return undefined;
  }
}

const IsDay = (): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: 'isDay',
    target: target.constructor,
    propertyName: String(property),
    validator: { validate: (value: unknown) => value instanceof Temporal.PlainDate },
  });
};

const AsDay = () =>
  Transform(({ value }: { value: unknown }) =>
    value === null || value === undefined ? value : (parseDay(value) ?? value),
  );

/** A day in a message: text on the wire (a moment would shift with the zone), a `Day` once in. */
export const DayField = (description: string) =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date', description, example: '2026-11-21' }),
    AsDay(),
    IsDay(),
  );

/** The same where it may be left out. */
export const OptionalDayField = (description: string) =>
  applyDecorators(
    ApiProperty({ type: String, format: 'date', description, required: false, nullable: true }),
    AsDay(),
    IsOptional(),
    IsDay(),
  );
