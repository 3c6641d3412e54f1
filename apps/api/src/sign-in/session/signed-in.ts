import type { Officer } from '../officer.ts';

/** An officer with the session in which they ask. */
export interface SignedIn extends Officer {
  readonly sessionId: string;
  /** When the access token of this request runs out. */
  readonly accessExpiresAt: Date;
  /** Whether the screen is locked: then the session opens nothing but itself. */
  readonly locked: boolean;
}
