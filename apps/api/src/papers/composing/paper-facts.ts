import type { Day } from '@libs/calendar';
import type { paperKinds, paperMatters } from '@libs/words';

/** Kinds of printed papers. */
export type PaperKind = keyof typeof paperKinds;

/** What a paper is about, by the kind of its case. */
export type PaperMatter = keyof typeof paperMatters;

/** Who issues the paper, when, under which number, on which form. */
export interface PaperFrame {
  /** 'Phường Sài Gòn', 'Thành phố Hồ Chí Minh' */
  readonly commune: string;
  readonly province: string;
  readonly number: string;
  readonly issuedOn: Day;
  readonly officerName: string;
  /** The address that people type, without a slash at the end. */
  readonly publicUrl: string;
  readonly form: { readonly form: string; readonly circular: string } | null;
}

/** A person as papers name them; the birth date may be known in part. */
export interface PersonOnPaper {
  readonly fullName: string;
  readonly dateOfBirth: string | null;
  readonly sex: string;
  readonly personalNumber: string | null;
}

/** The file that a paper belongs to. */
export interface FileOnPaper {
  readonly matter: PaperMatter;
  readonly number: string;
  readonly trackingCode: string;
  /** Where several people were handed in together. */
  readonly place: { readonly number: number; readonly organisation: string | null } | null;
}

/** A member of a household, by the relation to its head. */
export interface MemberOnPaper extends PersonOnPaper {
  readonly relation: string;
}

interface AboutPerson {
  readonly person: PersonOnPaper;
  readonly file: FileOnPaper;
}

export interface ReceiptFacts extends AboutPerson {
  readonly kind: 'receipt';
  readonly address: string | null;
  readonly term: { readonly from: string; readonly lastDay: string } | null;
  readonly proofKind: string | null;
  /** An instant with its offset. */
  readonly filedAt: string;
  readonly channel: 'counter' | 'online';
  readonly fee: {
    readonly vnd: number;
    readonly exempt: boolean;
    /** Charged once for everybody on the filing. */
    readonly shared: boolean;
    readonly receiptNumber: string | null;
  };
  /** Null until the file is complete and its clock runs. */
  readonly due: { readonly on: string; readonly at: string | null; readonly provisional: boolean } | null;
}

/** Somebody among those of a filing. */
export interface FiledOnPaper extends PersonOnPaper {
  /** The place in the filing. */
  readonly place: number;
  /** To the head of the household; null in a list. */
  readonly relation: string | null;
  readonly lastDay: string;
  readonly exempt: boolean;
}

export interface FilingReceiptFacts extends Omit<ReceiptFacts, 'kind' | 'person' | 'file' | 'term' | 'fee'> {
  readonly kind: 'filing_receipt';
  readonly file: Pick<FileOnPaper, 'matter' | 'number' | 'trackingCode'>;
  /** Who hands in for everybody; null for a household. */
  readonly organisation: string | null;
  /** Everybody, in the order of the filing. */
  readonly people: readonly FiledOnPaper[];
  /** The first day that all ask for. */
  readonly from: string;
  /** Rows of the list that could not be taken yet. */
  readonly rowsToMend: readonly number[];
  /** How the one fee came about: so much for each of so many. */
  readonly fee: {
    readonly vnd: number;
    readonly eachVnd: number;
    readonly charged: number;
    readonly receiptNumber: string | null;
  };
}

export interface SupplementFacts extends AboutPerson {
  readonly kind: 'supplement_request';
  /** Codes of papers, consents and details. */
  readonly missing: readonly string[];
  readonly until: string | null;
  readonly note: string | null;
}

export interface RefusalFacts extends AboutPerson {
  readonly kind: 'refusal';
  readonly grounds: readonly { readonly sentence: string; readonly article: string | null }[];
  readonly note: string | null;
  readonly feeKept: boolean;
}

export interface ResultFacts extends AboutPerson {
  readonly kind: 'result';
  readonly decidedOn: string;
  readonly address: string | null;
  readonly term: { readonly from: string; readonly lastDay: string } | null;
  readonly ending: { readonly endedOn: string; readonly ground: string } | null;
  readonly cancelledBecause: string | null;
  /** The entry in the national system, whose code is the legal number; undefined where the kind is not entered there. */
  readonly national: { readonly code: string; readonly enteredOn: string } | null | undefined;
  readonly extensionWindow: number;
}

export interface ConfirmationFacts extends AboutPerson {
  readonly kind: 'residence_confirmation';
  readonly asOf: string;
  readonly permanent: { readonly place: string; readonly since: string } | null;
  readonly temporary: { readonly place: string; readonly from: string; readonly lastDay: string } | null;
  readonly current: { readonly place: string; readonly since: string } | null;
  readonly household: readonly MemberOnPaper[];
  readonly validUntil: string | null;
  readonly validityIsConfirmed: boolean;
}

export interface HouseholdFacts {
  readonly kind: 'household_list';
  readonly asOf: string;
  readonly address: string | null;
  readonly members: readonly MemberOnPaper[];
}

export interface AbsenceFacts extends AboutPerson {
  readonly kind: 'absence_slip';
  readonly residence: string | null;
  readonly from: string;
  readonly until: string | null;
  readonly destination: string;
  readonly reason: string;
}

export interface MinutesFacts extends AboutPerson {
  readonly kind: 'minutes';
  readonly minutesNumber: string;
  readonly writtenOn: string;
  readonly address: string | null;
  readonly ground: string | null;
  readonly present: readonly string[];
  readonly text: string;
}

/** What a paper of each kind says. */
export type PaperFacts =
  | ReceiptFacts
  | FilingReceiptFacts
  | SupplementFacts
  | RefusalFacts
  | ResultFacts
  | ConfirmationFacts
  | HouseholdFacts
  | AbsenceFacts
  | MinutesFacts;
