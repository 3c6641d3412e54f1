import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { PageAskedById } from '../../page-asked.messages.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { RegistrationWish, RegistrationWishes } from './registration-wishes.messages.ts';
import { SeeRegistrationWishes } from './see-registration-wishes.ts';

@Controller('registration-wishes')
@AsksForPurpose()
export class RegistrationWishesController {
  constructor(private readonly seeing: SeeRegistrationWishes) {}

  @Get()
  @May('open cases')
  @ApiOkResponse({ type: RegistrationWishes })
  page(
    @Query() asked: PageAskedById,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RegistrationWishes> {
    return this.seeing.page(asked, purpose, officer);
  }

  @Post(':id/seen')
  @HttpCode(200)
  @May('open cases')
  @ApiOkResponse({ type: RegistrationWish })
  markSeen(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RegistrationWish> {
    return this.seeing.markSeen(id, purpose, officer);
  }
}
