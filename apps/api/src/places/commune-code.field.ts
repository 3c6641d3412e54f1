import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, registerDecorator } from 'class-validator';
import { publishedUnits } from './published-units.ts';

/** Whether a text is the code of a commune in force since 2025-07-01. */
export function isKnownCommune(code: unknown): code is string {
  return typeof code === 'string' && publishedUnits().provinces.has(code);
}

const IsKnownCommune = (): PropertyDecorator => (target, property) => {
  registerDecorator({
    name: 'unknownCommune',
    target: target.constructor,
    propertyName: String(property),
    validator: { validate: isKnownCommune },
  });
};

const described = {
  type: String,
  pattern: '^[0-9]{5}$',
  example: '26740',
  description: 'Code of a commune (xã, phường, đặc khu) in the list in force since 2025-07-01 (NSO-34)',
};

/** The code of a commune in a message: five digits of the list in force since 2025-07-01; another one is `unknown_commune`. */
export const CommuneCode = () => applyDecorators(ApiProperty(described), IsKnownCommune());

/** The same where it may be left out. */
export const OptionalCommuneCode = () =>
  applyDecorators(
    ApiProperty({ ...described, required: false, nullable: true }),
    IsOptional(),
    IsKnownCommune(),
  );
