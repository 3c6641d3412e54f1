import { type Day, type LocalDateTime } from '@libs/calendar';

/** Căn cứ xoá đăng ký tạm trú — the letter of article 29(1), or `elsewhere` where a new registration in another
 * commune took the place of this one. */
export const endGrounds = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'elsewhere'] as const;
export type EndGround = (typeof endGrounds)[number];

/** Whether the host of a stay is a close relative, for whom one report may cover more. */
export const hostRelations = ['none', 'close_relative'] as const;
export type HostRelation = (typeof hostRelations)[number];

/** Why somebody lives where they live. */
export const purposes = ['work', 'study', 'family', 'medical', 'other'] as const;
export type Purpose = (typeof purposes)[number];

/** Thường trú — `[from, until)` in a commune. */
export interface PermanentResidence {
  readonly communeCode: string;
  readonly from: Day;
  readonly until: Day | null;
}

/** Hiện diện — the person lives or sleeps in a commune: the raw fact. */
export interface Presence {
  /** Names the presence in its stay reports. */
  readonly id: string;
  readonly communeCode: string;
  /** Unique within a commune. */
  readonly dwelling: string;
  readonly arrivedOn: Day;
  /** The local instant of arrival where known; it falls on arrivedOn. */
  readonly arrivedAt?: LocalDateTime | null;
  /** Rời đi — the first day no longer there. */
  readonly leftOn?: Day | null;
  /** The stated intention, after arrivedOn. */
  readonly plannedUntil?: Day | null;
  /** Days, from the arrival on and before a departure, on which something showed the person there. */
  readonly confirmedOn?: readonly Day[];
  readonly hostRelation?: HostRelation;
  readonly purpose?: Purpose | null;
}

/** Thông báo lưu trú — covers days of one presence, `[from, until)`. */
export interface StayReport {
  readonly presenceId: string;
  readonly from: Day;
  readonly until: Day;
  readonly reportedAt: LocalDateTime;
}

/** Đăng ký tạm trú — `[from, lastDay + 1)`, or `[from, endedOn)` where it was ended early. */
export interface TemporaryRegistration {
  readonly communeCode: string;
  readonly dwelling: string;
  readonly from: Day;
  readonly lastDay: Day;
  /** The first day it no longer holds; not after `from`: it never was. */
  readonly endedOn?: Day | null;
  readonly endGround?: EndGround | null;
}

/** Hồ sơ đang giải quyết — a complete case for a commune, `[completeOn, decidedOn)`. */
export interface PendingCase {
  readonly communeCode: string;
  readonly completeOn: Day;
  readonly decidedOn?: Day | null;
}

/** Khai báo thông tin về cư trú — article 19, `[from, until)`. */
export interface NoResidenceDeclaration {
  readonly communeCode: string;
  readonly from: Day;
  readonly until?: Day | null;
}

/** A citizenship from a day on; the first given also holds for the days before. */
export interface Citizenship {
  readonly nationality: string;
  readonly from: Day;
}

/** All facts about one person that bear on their residence status, already as known at the time asked about. */
export interface ResidenceFacts {
  /** Country code, `VN` for a Vietnamese citizen; or how it changed. */
  readonly nationality: string | readonly Citizenship[];
  readonly permanentResidences: readonly PermanentResidence[];
  readonly presences: readonly Presence[];
  readonly stayReports: readonly StayReport[];
  readonly temporaryRegistrations: readonly TemporaryRegistration[];
  readonly pendingCases: readonly PendingCase[];
  readonly noResidenceDeclarations: readonly NoResidenceDeclaration[];
  /** Ends every presence and registration. */
  readonly diedOn?: Day | null;
}

/**
 * The facts of somebody of whom nothing is known but the citizenship, with days of any kind. The lists are new each
 * time, so that facts may be added to them.
 */
export const noFacts = <Nationality>(nationality: Nationality) => ({
  nationality,
  permanentResidences: [],
  presences: [],
  stayReports: [],
  temporaryRegistrations: [],
  pendingCases: [],
  noResidenceDeclarations: [],
  diedOn: null,
});
