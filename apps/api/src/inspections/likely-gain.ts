/** Why a dwelling is worth a visit. */
export const visitReasons = [
  'over_30',
  'lapsed',
  'suspected_left',
  'too_many_people',
  'owner_objection',
] as const;
export type VisitReason = (typeof visitReasons)[number];

/** What a visit found of one person. */
export const foundCodes = ['present', 'left', 'not_known', 'new'] as const;
export type FoundCode = (typeof foundCodes)[number];

/** How often a reason was looked into and how often it proved right. */
export interface Tally {
  readonly looked: number;
  readonly right: number;
}
export type TrackRecord = Readonly<{ [Reason in VisitReason]: Tally }>;

/** A dwelling with what speaks for going there. */
export interface Worth {
  readonly dwellingId: string;
  /** The people who live there for whom something speaks, with what. */
  readonly people: readonly { readonly residentId: string; readonly reasons: readonly VisitReason[] }[];
  /** How many more people are there than the hint of the register of dwellings expects. */
  readonly peopleTooMany: number;
  /** By when the owner's objection is to be answered; null where there is none. */
  readonly objectionDueOn: string | null;
}

export type Ranked<Line> = Line & { readonly gain: number };

/**
 * How likely a reason proves right: what visits of this commune found before, (right + 1) of (looked + 2). Without any
 * visit that is one half, and it follows what is found as visits add up.
 */
export const likelihood = ({ looked, right }: Tally): number => (right + 1) / (looked + 2);

/**
 * Lợi ích dự kiến — how many records a visit is expected to put right: each person counts once, by the likeliest of their
 * reasons; each person too many by the likelihood of that hint; an objection of the owner as one.
 */
export function likelyGain({ people, peopleTooMany, objectionDueOn }: Worth, record: TrackRecord): number {
  const ofPeople = people.map(({ reasons }) =>
    Math.max(0, ...reasons.map((reason) => likelihood(record[reason]))),
  );
  return (
    ofPeople.reduce((sum, one) => sum + one, 0) +
    peopleTooMany * likelihood(record.too_many_people) +
    (objectionDueOn === null ? 0 : likelihood(record.owner_objection))
  );
}

/** The dwellings with the greatest likely gain first; among equals the objection due first, then by id, so that no order is lost. */
export function rankByGain<Line extends Worth>(lines: readonly Line[], record: TrackRecord): Ranked<Line>[] {
  return lines
    .map((line) => ({ ...line, gain: likelyGain(line, record) }))
    .sort(
      (a, b) =>
        b.gain - a.gain ||
        (a.objectionDueOn ?? '9999').localeCompare(b.objectionDueOn ?? '9999') ||
        a.dwellingId.localeCompare(b.dwellingId),
    );
}

const gone: readonly FoundCode[] = ['left', 'not_known'];

/** Whether what was found of a person is what the reason suspected: somebody unregistered is there, or a recorded one is gone. */
export function provedRightOf(reason: VisitReason, found: FoundCode): boolean {
  switch (reason) {
    case 'over_30':
    case 'lapsed':
      return found === 'present';
    case 'suspected_left':
      return gone.includes(found);
    case 'too_many_people':
    case 'owner_objection':
      return false;
  }
}

/** Whether what was found in a dwelling is what its own reason suspected: its list of people was not right. */
export function provedRightAt(reason: VisitReason, found: readonly FoundCode[]): boolean {
  switch (reason) {
    case 'too_many_people':
      return found.some((code) => code === 'new' || gone.includes(code));
    case 'owner_objection':
      return found.some((code) => gone.includes(code));
    case 'over_30':
    case 'lapsed':
    case 'suspected_left':
      return false;
  }
}
