import { Injectable } from '@nestjs/common';
import { InUse } from '../in-use.ts';
import type { SignedIn } from './signed-in.ts';

/**
 * Sessions that lived a moment ago, by id: for routes whose use case asks for many requests at once whether they still do,
 * and for no others, so that sign-out and suspension work at once everywhere.
 */
@Injectable()
export class SessionsInUse extends InUse<SignedIn> {}
