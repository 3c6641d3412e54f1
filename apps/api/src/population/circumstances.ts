import type { EpochDay } from '@libs/calendar';
import type { CommuneOfFlows, Flows } from './flows.ts';
import type { PersonalNumbers } from './personal-numbers.ts';
import type { Recording } from './recording.ts';
import type { Sojourn } from './sojourns.ts';
import type { SyntheticHousehold } from './synthetic-person.ts';

/** What a person's life is drawn from. */
export interface Circumstances extends Recording {
  readonly flows: Flows;
  readonly numbers: PersonalNumbers;
  readonly origin: CommuneOfFlows;
  /** Of everybody who moved together. */
  readonly sojourns: readonly Sojourn[];
  readonly dwellingOf: (sojourn: Sojourn) => string;
  readonly household: (SyntheticHousehold & { readonly from: EpochDay }) | null;
}
