import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.ts';

export const permissionKey = 'permission';

/** The permission that a route asks for. A route without one of these two decorators fails a standing test. */
export const May = (permission: Permission) => SetMetadata(permissionKey, permission);

/** A route open to anybody, signed in or not; the reason stands in the code. */
export const Anybody = (reason: string) => SetMetadata(permissionKey, { anybody: reason });
