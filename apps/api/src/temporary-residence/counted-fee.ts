import type { Day } from '@libs/calendar';
import {
  citationText,
  type Fee,
  type FeeExemption,
  feeOfFiling,
  isWellKnown,
  type RuleBook,
} from '@libs/residence-law';
import { ApiProperty } from '@nestjs/swagger';
import type { CaseKind, FilingDetails } from '../cases/index.ts';

/** What a filing costs and how that came about: a fee for each, for how many, and by which article. */
export class CountedFee {
  @ApiProperty({ description: 'In đồng' }) readonly vnd!: number;
  @ApiProperty({ description: 'The fee of one person or household; 0 where the kind of case is free' })
  readonly eachVnd!: number;
  @ApiProperty({ description: 'For how many it is charged' }) readonly charged!: number;
  @ApiProperty() readonly article!: string;
  @ApiProperty({ description: 'Whether the value was compared with the text in force' })
  readonly isConfirmed!: boolean;
}

/** The fee for the wire. */
export function presentFee({ amount, each, charged, source }: Fee): CountedFee {
  const [article, isConfirmed] = [citationText(source), isWellKnown(source)];
  return { vnd: amount, eachVnd: each, charged, article, isConfirmed };
}

/** How the fee of a filing came about on its day. The amount is what was kept then, for as many as it covers. */
export function feeAsFiled(filing: FilingDetails, kind: CaseKind, filedOn: Day, rules: RuleBook): CountedFee {
  const form = filing.form as 'one' | 'household' | 'list';
  const channel = filing.channel as 'counter' | 'online';
  const exemptions = [filing.feeExemption as FeeExemption | null];
  const fee = presentFee(feeOfFiling({ kind, form, channel, exemptions, filedOn }, rules));
  const charged = fee.eachVnd === 0 ? 0 : Math.round(filing.feeVnd / fee.eachVnd);
  return { ...fee, vnd: filing.feeVnd, charged };
}
