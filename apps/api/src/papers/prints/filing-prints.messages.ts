import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type PrintState, printStates, type WhatToPrint, whatToPrint } from './filing-prints.repository.ts';

/** What of a filing is to be printed. */
export class FilingPrintAsked {
  @ApiProperty({
    enum: whatToPrint,
    description: 'Everybody’s receipts with the one of the filing, what came of the cases, or both',
  })
  @IsIn(whatToPrint)
  readonly what!: WhatToPrint;
}

/** How far a print has come. Its work is to issue the papers of each case and to draw each paper. */
export class FilingPrintProgress {
  @ApiProperty({ format: 'uuid' }) readonly id!: string;
  @ApiProperty({ enum: whatToPrint }) readonly what!: WhatToPrint;
  @ApiProperty({ enum: printStates }) readonly state!: PrintState;
  @ApiProperty({ description: 'Cases on the filing' }) readonly cases!: number;
  @ApiProperty({ description: 'Cases whose papers are issued' }) readonly issued!: number;
  @ApiProperty({ description: 'Papers so far' }) readonly papers!: number;
  @ApiProperty({ description: 'Papers that are drawn' }) readonly drawn!: number;
  @ApiProperty({ format: 'date-time' }) readonly askedAt!: string;
}

/** The prints of a filing that are there or being made. */
export class FilingPrintList {
  @ApiProperty({ type: [FilingPrintProgress] }) readonly items!: FilingPrintProgress[];
}
