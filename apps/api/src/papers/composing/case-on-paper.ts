import type { CaseDetails } from '../../cases/index.ts';
import type { MemberOnPaper, PersonOnPaper } from './paper-facts.ts';

interface RegistrationNamed {
  readonly address: string;
  readonly communeCode: string;
  readonly from: string;
  readonly lastDay: string;
}

/** What each kind of case was asked with, as far as papers repeat it; see the messages of the features that own them. */
export type RequestOnPaper =
  | {
      readonly kind: 'registration' | 'extension' | 'change_of_dwelling';
      readonly proofKind: string;
      readonly requestedFrom: string;
      readonly requestedLastDay: string;
      readonly feeExemption: string | null;
    }
  | {
      readonly kind: 'ending';
      readonly registration: RegistrationNamed;
      readonly ground: string;
      readonly endedOn: string;
      readonly minutes: {
        readonly number: string;
        readonly writtenOn: string;
        readonly present: readonly string[];
        readonly text: string;
      } | null;
    }
  | { readonly kind: 'cancellation'; readonly registration: RegistrationNamed; readonly explanation: string }
  | { readonly kind: 'no_residence_declaration'; readonly address: string }
  | {
      readonly kind: 'temporary_absence';
      readonly leavesOn: string;
      readonly returnsOn: string | null;
      readonly destination: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'residence_confirmation';
      readonly issued: {
        readonly asOf: string;
        readonly validUntil: string;
        readonly validityIsConfirmed: boolean;
        readonly contents: ConfirmedContents;
      } | null;
    };

export interface ConfirmedContents {
  readonly permanentResidence: { readonly communeCode: string; readonly from: string } | null;
  readonly temporaryRegistration: RegistrationNamed | null;
  readonly currentResidence: {
    readonly communeCode: string;
    readonly address: string;
    readonly since: string;
  } | null;
  readonly household: readonly Omit<MemberOnPaper, 'sex'>[];
}

/** A case with everything that its papers name. */
export interface CaseOnPaper {
  readonly details: CaseDetails & { readonly request: RequestOnPaper };
  readonly person: PersonOnPaper;
  readonly placeInFiling: number;
  readonly household: { readonly address: string | null; readonly members: readonly MemberOnPaper[] } | null;
  /** The entry in the national system: null until it is made, undefined where there is none to make. */
  readonly national: { readonly code: string; readonly enteredOn: string } | null | undefined;
  /** Days before the end of a term in which it may be extended. */
  readonly extensionWindow: number;
  /** 'Phường Sài Gòn, Thành phố Hồ Chí Minh' */
  readonly nameOfCommune: (code: string) => string;
}
