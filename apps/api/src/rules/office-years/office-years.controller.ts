import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { notFound } from '../../web-errors/index.ts';
import { KeepOfficeYears } from './keep-office-years.ts';
import { OfficeYearDetails, OfficeYearEntry, OfficeYears } from './office-years.messages.ts';

@Controller('office-years')
export class OfficeYearsController {
  constructor(private readonly keeping: KeepOfficeYears) {}

  @Get()
  @May('manage the rules')
  @ApiOkResponse({ type: OfficeYears })
  async list(@TheOfficer() officer: Officer): Promise<OfficeYears> {
    return { items: await this.keeping.list(officer) };
  }

  @Post(':year')
  @May('manage the rules')
  @HttpCode(200)
  @ApiOkResponse({ type: OfficeYearDetails })
  enter(
    @Param('year', new ParseIntPipe({ exceptionFactory: notFound })) year: number,
    @Body() entry: OfficeYearEntry,
    @TheOfficer() officer: Officer,
  ): Promise<OfficeYearDetails> {
    return this.keeping.enter(year, entry, officer);
  }
}
