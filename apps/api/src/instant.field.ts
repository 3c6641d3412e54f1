import { applyDecorators } from '@nestjs/common';
import { type LocalDateTime, localDateTime } from '@libs/calendar';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, registerDecorator } from 'class-validator';

/** An instant with its offset, as the wall clock of Viet Nam shows it; undefined for anything else. */
function parseInstant(text: unknown): LocalDateTime | undefined {
  if (
    typeof text !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text)
  ) {
    return undefined;
  }
  try {
    return localDateTime(text);
  } catch {
    return undefined;
  }
}

const IsInstant = (): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: 'isInstantWithOffset',
    target: target.constructor,
    propertyName: String(property),
    validator: {
      validate: (value: unknown) => typeof value === 'object' && value !== null && 'toPlainDate' in value,
    },
  });
};

const field = (required: boolean, description: string) =>
  applyDecorators(
    ApiProperty({
      type: String,
      format: 'date-time',
      description,
      example: '2026-03-01T20:00:00+07:00',
      ...(required ? {} : { required, nullable: true }),
    }),
    Transform(({ value }: { value: unknown }) => parseInstant(value) ?? value),
    IsInstant(),
  );

/** An instant in a message: text with its offset on the wire, a local date and time once in. */
export const InstantField = (description: string) => field(true, description);

/** The same, where the message may leave it out or give null. */
export const OptionalInstantField = (description: string) =>
  applyDecorators(IsOptional(), field(false, description));
