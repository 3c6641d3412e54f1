import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldError, invalidInput } from './refusal.ts';

/** The pipe that every message passes: unknown fields are refused, and each wrong field is named once. */
export const checkedInput = () =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => invalidInput(...errors.flatMap((error) => fieldErrors(error))),
  });

function fieldErrors(error: ValidationError, path = ''): FieldError[] {
  const field = path === '' ? error.property : `${path}.${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ field, code: codeOfRule(rule) }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, field))];
}

/** `isUuid` → `is_uuid`; an unknown field is `unknown_field`. */
function codeOfRule(rule: string): string {
  if (rule === 'whitelistValidation') return 'unknown_field';
  return rule.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}
