import { cite, type Citation } from '../citation.ts';
import { type EndGround } from '../status/facts.ts';
import { circular116of2026, lawOnResidence2020 } from '../texts.ts';

/** Who sets the striking off in motion, and by which clock. */
export type StrikingOffBegins =
  /** The office cancels its own or a subordinate result: within a day. */
  | 'on_cancellation'
  /** The office sees it in the data: one working day to verify and strike off. */
  | 'on_data'
  /** The person or household files within seven days; the office then has three working days. */
  | 'on_filing'
  /** With the new registration. */
  | 'with_new_registration';

/** A ground of article 29(1): how a striking off on it begins, and where that stands. */
export interface GroundToEnd {
  readonly ground: EndGround;
  readonly begins: StrikingOffBegins;
  /** Whether the law adds "and has not registered temporary residence elsewhere". */
  readonly onlyIfNotRegisteredElsewhere: boolean;
  readonly source: Citation;
}

const of29 = (point: string): Citation =>
  cite(lawOnResidence2020, { article: 29, clause: 1, point, row: 'T-11', tag: 'C' });

/** Căn cứ xoá đăng ký tạm trú — the letters of article 29(1), and a new registration elsewhere. Running out of
 * term is not among them. */
export const groundsToEnd: Readonly<Record<EndGround, GroundToEnd>> = {
  a: { ground: 'a', begins: 'on_data', onlyIfNotRegisteredElsewhere: false, source: of29('a') },
  b: { ground: 'b', begins: 'on_cancellation', onlyIfNotRegisteredElsewhere: false, source: of29('b') },
  c: { ground: 'c', begins: 'on_filing', onlyIfNotRegisteredElsewhere: true, source: of29('c') },
  d: { ground: 'd', begins: 'on_data', onlyIfNotRegisteredElsewhere: false, source: of29('d') },
  đ: { ground: 'đ', begins: 'on_data', onlyIfNotRegisteredElsewhere: false, source: of29('đ') },
  e: { ground: 'e', begins: 'on_filing', onlyIfNotRegisteredElsewhere: true, source: of29('e') },
  g: { ground: 'g', begins: 'on_filing', onlyIfNotRegisteredElsewhere: true, source: of29('g') },
  h: { ground: 'h', begins: 'on_filing', onlyIfNotRegisteredElsewhere: false, source: of29('h') },
  elsewhere: {
    ground: 'elsewhere',
    begins: 'with_new_registration',
    onlyIfNotRegisteredElsewhere: false,
    source: cite(circular116of2026, { article: 12, clause: 1, row: 'T-13', tag: 'A' }),
  },
};
