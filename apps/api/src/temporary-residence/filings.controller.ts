import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Post,
  Put,
  Req,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { CaseDecision } from '../cases/index.ts';
import { Clock } from '../clock.ts';
import { Creates } from '../idempotency/index.ts';
import { withSheet, sheetMediaType } from '../sheets/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { CheckHousehold } from './check-household.ts';
import { FileHousehold } from './file-household.ts';
import { FileList } from './file-list.ts';
import { FeeReceipt, HouseholdFiling, ListFiling, WholeFiling } from './filings.messages.ts';
import { ListRowFiled, ListTaken, SheetRead } from './list-row.messages.ts';
import { HouseholdChecked, HouseholdQuestion } from './pre-check.messages.ts';
import { ListProgress } from './list-progress.ts';
import { ReadFiling } from './read-filing.ts';
import { readListSheet } from './read-sheet.ts';

/** Bytes of a spreadsheet with a list: 500 rows take about forty thousand, and people leave pictures and colours in them. */
const largestList = 2 * 1024 * 1024;

/** Reads a list from a spreadsheet, and tells how far one has come; neither names anybody who is recorded. */
@Controller('filings')
export class ListSheetsController {
  constructor(
    private readonly clock: Clock,
    private readonly progress: ListProgress,
  ) {}

  @Put('list-sheets')
  @May('open cases')
  @ApiConsumes(sheetMediaType)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiOkResponse({ type: SheetRead })
  read(@Req() request: FastifyRequest): Promise<SheetRead> {
    return withSheet(request, largestList, (bytes) => readListSheet(bytes, this.clock.today()));
  }

  /** How far the list has come that the officer sent with an `Idempotency-Key`. */
  @Get('list-progress/:key')
  @May('open cases')
  @ApiOkResponse({ type: ListTaken })
  taken(@Param('key') key: string, @TheOfficer() officer: Officer): ListTaken {
    return { rows: this.progress.of(officer.accountId, key) };
  }
}

@Controller('filings')
@AsksForPurpose()
export class FilingsController {
  constructor(
    private readonly households: FileHousehold,
    private readonly checking: CheckHousehold,
    private readonly lists: FileList,
    private readonly progress: ListProgress,
    private readonly filings: ReadFiling,
  ) {}

  @Post('households')
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: WholeFiling })
  household(
    @Body() filing: HouseholdFiling,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<WholeFiling> {
    return this.households.file(filing, { purpose, officer });
  }

  @Post('households/pre-check')
  @HttpCode(200)
  @May('open cases')
  @ApiOkResponse({ type: HouseholdChecked })
  checkHousehold(
    @Body() question: HouseholdQuestion,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<HouseholdChecked> {
    return this.checking.check(question, { purpose, officer });
  }

  @Post('lists')
  @Creates()
  @May('open cases')
  @ApiCreatedResponse({ type: WholeFiling })
  list(
    @Body() list: ListFiling,
    @Req() { headers }: FastifyRequest,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<WholeFiling> {
    return this.progress.follow(officer.accountId, headers['idempotency-key'], (tell) =>
      this.lists.file(list, { purpose, officer }, tell),
    );
  }

  @Get(':id')
  @May('see cases')
  @ApiOkResponse({ type: WholeFiling })
  one(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<WholeFiling> {
    return this.filings.read(id, { purpose, officer });
  }

  @Post(':id/rows/:place')
  @HttpCode(200)
  @Creates()
  @May('open cases')
  @ApiOkResponse({ type: WholeFiling })
  mend(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('place', ParseIntPipe) place: number,
    @Body() row: ListRowFiled,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<WholeFiling> {
    return this.lists.mend(id, place, row, { purpose, officer });
  }

  @Post(':id/completion')
  @HttpCode(200)
  @Creates()
  @May('open cases')
  @ApiOkResponse({ type: WholeFiling })
  complete(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<WholeFiling> {
    return this.filings.complete(id, { purpose, officer });
  }

  @Post(':id/decision')
  @HttpCode(200)
  @Creates()
  @May('open cases')
  @ApiOkResponse({ type: WholeFiling })
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() decision: CaseDecision,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<WholeFiling> {
    return this.filings.decide(id, decision, { purpose, officer });
  }

  @Post(':id/fee-receipt')
  @HttpCode(200)
  @Creates()
  @May('open cases')
  @ApiOkResponse({ type: WholeFiling })
  receipt(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { receiptNumber }: FeeReceipt,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<WholeFiling> {
    return this.filings.receipt(id, receiptNumber, { purpose, officer });
  }
}
