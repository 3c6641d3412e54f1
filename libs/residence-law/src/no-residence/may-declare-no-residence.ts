import { cite } from '../citation.ts';
import { type Decision } from '../decision.ts';
import { lawOnForeigners2014, lawOnResidence2020 } from '../texts.ts';

/** Somebody who wants to declare where they live, because they can register nowhere. */
export interface NoResidenceDeclared {
  readonly nationality: string;
  /** Null where the person has none. */
  readonly communeOfPermanentResidence: string | null;
  /** Whether temporary residence is registered anywhere on the day. */
  readonly registrationInForce: boolean;
  /** Whether the person actually lives in the commune. */
  readonly livesHere: boolean;
  /** Whether the person could register here, as far as the officer sees. */
  readonly couldRegister: boolean;
}

/** What keeps somebody from declaring where they live without any residence. */
export type MayDeclareNoResidenceGround =
  | 'not_a_citizen'
  | 'has_permanent_residence'
  | 'has_temporary_residence'
  | 'does_not_live_here'
  | 'could_register';

const declared = cite(lawOnResidence2020, { article: 19, row: 'N-01', tag: 'B' });
const foreigners = cite(lawOnForeigners2014, { article: 33, row: 'E-01', tag: 'MH' });

/**
 * Khai báo thông tin về cư trú — whether somebody may declare where they live, having neither a permanent nor a temporary
 * residence and the conditions for neither. Whoever could register must register; that is for the officer to see.
 * Law on Residence 68/2020/QH14, article 19.
 */
export function mayDeclareNoResidence(
  asked: NoResidenceDeclared,
): Decision<'may' | 'may_not' | 'for_an_officer', MayDeclareNoResidenceGround> {
  const grounds = [
    { code: 'not_a_citizen', holds: asked.nationality !== 'VN', source: foreigners },
    {
      code: 'has_permanent_residence',
      holds: asked.communeOfPermanentResidence !== null,
      source: declared,
    },
    { code: 'has_temporary_residence', holds: asked.registrationInForce, source: declared },
    { code: 'does_not_live_here', holds: !asked.livesHere, source: declared },
    { code: 'could_register', holds: asked.couldRegister, source: declared },
  ] as const;
  const excluded = grounds.some(({ code, holds }) => holds && code !== 'could_register');
  return { verdict: excluded ? 'may_not' : asked.couldRegister ? 'for_an_officer' : 'may', grounds };
}
