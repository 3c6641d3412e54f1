import { Body, Controller, Get, Param, ParseUUIDPipe, Post, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { asFile, pdf } from '../as-file.ts';
import { AskForPrint } from './ask-for-print.ts';
import { FilingPrintAsked, FilingPrintList, FilingPrintProgress } from './filing-prints.messages.ts';
import { presentPrint } from './present-print.ts';

/** Papers of a whole filing in one file. */
@Controller()
@AsksForPurpose()
export class FilingPrintsController {
  constructor(private readonly asking: AskForPrint) {}

  @Post('filings/:id/prints')
  @Creates()
  @May('work on cases')
  @ApiCreatedResponse({ type: FilingPrintProgress })
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { what }: FilingPrintAsked,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<FilingPrintProgress> {
    return presentPrint(await this.asking.ask(id, what, purpose, officer));
  }

  @Get('filing-prints/:id.pdf')
  @May('work on cases')
  @ApiProduces(pdf)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StreamableFile> {
    return asFile(await this.asking.open(id, purpose, officer), id);
  }
}

/** How far prints have come: nothing of it names anybody. */
@Controller('filings')
export class FilingPrintProgressController {
  constructor(private readonly asking: AskForPrint) {}

  @Get(':id/prints')
  @May('work on cases')
  @ApiOkResponse({ type: FilingPrintList })
  async ofFiling(
    @Param('id', ParseUUIDPipe) id: string,
    @TheOfficer() officer: Officer,
  ): Promise<FilingPrintList> {
    return { items: (await this.asking.ofFiling(id, officer)).map(presentPrint) };
  }
}
