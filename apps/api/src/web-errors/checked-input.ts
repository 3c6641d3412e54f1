import { type ArgumentMetadata, type ValidationError, ValidationPipe } from '@nestjs/common';
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
  const gathered = new Map<unknown, Map<string, ReturnType<Gather>>>();
  storage.getTargetValidationMetadatas = (target, holder, always, strictGroups, groups) => {
    // The pipe asks for no groups.
    if (always || strictGroups || groups) return gather(target, holder, always, strictGroups, groups);
    // An object within another one is checked with what names the class that holds it.
    const ofTarget = gathered.get(target) ?? new Map<string, ReturnType<Gather>>();
    gathered.set(target, ofTarget);
    const checks = ofTarget.get(holder) ?? gather(target, holder, always, strictGroups, groups);
    ofTarget.set(holder, checks);
    return checks;
  };
}

gatherChecksOnce();

/** Deeper than any message, and shallow enough to be looked through. */
const deepest = 20;

/** Refuses what no message has, before anything looks into it. */
class CheckedInput extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const wrong = metadata.type === 'body' ? inNoMessage(value) : null;
    if (wrong) throw invalidInput(wrong);
    return super.transform(value, metadata);
  }
}

/**
 * The first thing that no message has: a list as an element of another one, which class-validator lets through without
 * looking into it; what is nested beyond reason; and text that Postgres cannot store, over which some checks stumble.
 */
function inNoMessage(value: unknown, path: readonly string[] = []): FieldError | null {
  const field = path.join('.');
  if (typeof value === 'string') {
    return value.isWellFormed() && !value.includes('\0') ? null : { field, code: 'character_not_allowed' };
  }
  if (typeof value !== 'object' || value === null) return null;
  if (path.length > deepest) return { field, code: 'nested_validation' };
  for (const [key, inner] of Object.entries(value)) {
    const at = [...path, key];
    if (Array.isArray(value) && Array.isArray(inner))
      return { field: at.join('.'), code: 'nested_validation' };
    const wrong = inNoMessage(inner, at);
    if (wrong) return wrong;
  }
  return null;
}

/** The pipe that every message passes: unknown fields are refused, and each wrong field is named once. */
export const checkedInput = () =>
  new CheckedInput({
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
