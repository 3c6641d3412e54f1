import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { Creates } from '../../idempotency/index.ts';
import { FactVoiding, RecordedFactId } from '../../residents/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { KeepNameDisclosures } from './keep-name-disclosures.ts';
import { DisclosuresOfResident, NewNameDisclosure, NewProtection } from './name-disclosures.messages.ts';

@ApiTags('residents')
@Controller()
@AsksForPurpose()
export class NameDisclosuresController {
  constructor(private readonly keeping: KeepNameDisclosures) {}

  @Get('residents/:id/disclosures')
  @May('see residents')
  @ApiOkResponse({ type: DisclosuresOfResident })
  of(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<DisclosuresOfResident> {
    return this.keeping.of(id, { purpose, officer });
  }

  @Post('residents/:id/name-disclosures')
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: RecordedFactId })
  disclose(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() stated: NewNameDisclosure,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedFactId> {
    return this.keeping.disclose(id, stated, { purpose, officer });
  }

  @Post('name-disclosures/:id/voiding')
  @HttpCode(204)
  @May('record residents')
  @ApiNoContentResponse()
  voidDisclosure(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: FactVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.void('name_disclosure', id, reason, { purpose, officer });
  }

  @Post('residents/:id/protection')
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: RecordedFactId })
  protect(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() stated: NewProtection,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedFactId> {
    return this.keeping.protect(id, stated, { purpose, officer });
  }

  @Post('resident-protections/:id/voiding')
  @HttpCode(204)
  @May('record residents')
  @ApiNoContentResponse()
  voidProtection(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: FactVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.keeping.void('resident_protection', id, reason, { purpose, officer });
  }
}
