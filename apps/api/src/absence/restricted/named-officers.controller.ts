import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { NameOfficers } from './name-officers.ts';
import { NamedOfficers, OfficerNaming } from './restricted-absence.messages.ts';

@Controller('restricted-absence-officers')
export class NamedOfficersController {
  constructor(private readonly naming: NameOfficers) {}

  @Get()
  @May('name officers for restricted absences')
  @ApiOkResponse({ type: NamedOfficers })
  list(@TheOfficer() officer: Officer): Promise<NamedOfficers> {
    return this.naming.list(officer);
  }

  @Post()
  @HttpCode(200)
  @May('name officers for restricted absences')
  @ApiOkResponse({ type: NamedOfficers })
  name(@Body() { accountId }: OfficerNaming, @TheOfficer() officer: Officer): Promise<NamedOfficers> {
    return this.naming.name(accountId, officer);
  }

  @Post(':id/withdrawal')
  @HttpCode(200)
  @May('name officers for restricted absences')
  @ApiOkResponse({ type: NamedOfficers })
  withdraw(@Param('id', ParseUUIDPipe) id: string, @TheOfficer() officer: Officer): Promise<NamedOfficers> {
    return this.naming.withdraw(id, officer);
  }
}
