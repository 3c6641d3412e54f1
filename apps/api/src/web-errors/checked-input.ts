import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import { type FieldError, invalidInput } from './refusal.ts';

/**
 * The checks of a message are the same each time, but class-validator gathers them anew for each object, from all classes
 * of the program: a tenth of what taking a message costs. Here they are gathered once for each class.
 */
function gatherChecksOnce(): void {
  const storage = getMetadataStorage();
  type Gather = typeof storage.getTargetValidationMetadatas;
  const gather: Gather = storage.getTargetValidationMetadatas.bind(storage);
  const gathered = new Map<unknown, ReturnType<Gather>>();
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    // The pipe asks neither for a schema nor for groups.
    if (schema || always || strictGroups || groups)
      return gather(target, schema, always, strictGroups, groups);
    let checks = gathered.get(target);
    if (!checks) gathered.set(target, (checks = gather(target, schema, always, strictGroups, groups)));
    return checks;
  };
}

gatherChecksOnce();

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
