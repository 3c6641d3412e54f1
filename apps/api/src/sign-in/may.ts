import { SetMetadata } from '@nestjs/common';
import type { Permission } from './permissions.ts';

export const permissionKey = 'permission';

/** What a route declares: the permission it asks for, or why it is open to anybody. */
export type DeclaredPermission = Permission | { readonly anybody: string };

/** The permission that a route asks for. A route without one of these two decorators fails a standing test. */
export const May = (permission: Permission) =>
  SetMetadata<string, DeclaredPermission>(permissionKey, permission);

/** A route open to anybody, signed in or not; the reason stands in the code. */
export const Anybody = (reason: string) =>
  SetMetadata<string, DeclaredPermission>(permissionKey, { anybody: reason });

export const batchKey = 'asks-in-batches';

/**
 * A route whose use case asks, for many requests at once and where it records, whether session, key and account still
 * live: the door goes by what it saw a moment ago.
 */
export const AsksInBatches = () => SetMetadata(batchKey, true);

export const apiKeyKey = 'also-by-api-key';

/** A route that also takes the key of an account's own system, where it declares a permission. No other route does. */
export const AlsoByApiKey = () => SetMetadata(apiKeyKey, true);
