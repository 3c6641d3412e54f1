import { Body, Controller, Get, Param, ParseUUIDPipe, Post, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { asFile, pdf } from './as-file.ts';
import { FindPapers } from './find-papers.ts';
import { IssuePaper } from './issue-paper.ts';
import { PaperIssued, PapersOfCase, PaperToIssue } from './papers.messages.ts';
import { presentPaper } from './present-paper.ts';
import { PrintPaper } from './print-paper.ts';

@Controller()
@AsksForPurpose()
export class PapersController {
  constructor(
    private readonly finding: FindPapers,
    private readonly issuing: IssuePaper,
    private readonly printing: PrintPaper,
  ) {}

  @Get('cases/:id/papers')
  @May('see cases')
  @ApiOkResponse({ type: PapersOfCase })
  ofCase(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<PapersOfCase> {
    return this.finding.ofCase(id, purpose, officer);
  }

  @Post('cases/:id/papers')
  @Creates()
  @May('work on cases')
  @ApiCreatedResponse({ type: PaperIssued })
  async issue(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { kind }: PaperToIssue,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<PaperIssued> {
    return presentPaper(await this.issuing.issue(id, kind, purpose, officer));
  }

  /** The one receipt of everybody on a filing. */
  @Post('filings/:id/receipt')
  @Creates()
  @May('work on cases')
  @ApiCreatedResponse({ type: PaperIssued })
  async receiptOfFiling(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<PaperIssued> {
    return presentPaper(await this.issuing.issueReceiptOfFiling(id, purpose, officer));
  }

  @Get('papers/:id.pdf')
  @May('see cases')
  @ApiProduces(pdf)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StreamableFile> {
    return asFile(await this.printing.print(id, purpose, officer), id);
  }
}
