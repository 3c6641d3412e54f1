import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { CorrectResident } from './correct-resident.ts';
import { FindResidents } from './find-residents.ts';
import { LookUpResident } from './look-up-resident.ts';
import { ReadResident } from './read-resident.ts';
import { RecordAboutResident } from './record-about-resident.ts';
import { RecordResident } from './record-resident.ts';
import { ResidentRecord } from './resident-record.messages.ts';
import {
  ContactEntry,
  FactVoiding,
  LookupAnswer,
  LookupQuestion,
  NewResident,
  PermanentResidenceMove,
  PossibleSameResident,
  RecordedFactId,
  RecordedResident,
  ResidentCorrection,
  ResidentPage,
  ResidentQuestion,
} from './residents.messages.ts';
import { VoidAboutResident } from './void-about-resident.ts';

const residentId = () => Param('id', ParseUUIDPipe);

@Controller('residents')
@AsksForPurpose()
export class ResidentsController {
  constructor(
    private readonly finding: FindResidents,
    private readonly lookingUp: LookUpResident,
    private readonly reading: ReadResident,
    private readonly recording: RecordResident,
    private readonly correcting: CorrectResident,
    private readonly recordingAbout: RecordAboutResident,
    private readonly voiding: VoidAboutResident,
  ) {}

  @Post('search')
  @HttpCode(200)
  @May('see residents')
  @ApiOkResponse({ type: ResidentPage })
  search(
    @Body() question: ResidentQuestion,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ResidentPage> {
    return this.finding.find(question, purpose, officer);
  }

  @Post('lookup')
  @HttpCode(200)
  @May('look up a resident')
  @ApiOkResponse({ type: LookupAnswer })
  lookup(
    @Body() question: LookupQuestion,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<LookupAnswer> {
    return this.lookingUp.lookUp(question.personalNumber, purpose, officer);
  }

  @Post()
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: RecordedResident })
  record(
    @Body() person: NewResident,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedResident> {
    return this.recording.record(person, purpose, officer);
  }

  @Get(':id')
  @May('see residents')
  @ApiOkResponse({ type: ResidentRecord })
  read(
    @residentId() id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ResidentRecord> {
    return this.reading.read(id, purpose, officer);
  }

  @Post(':id/corrections')
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: RecordedResident })
  correct(
    @residentId() id: string,
    @Body() correction: ResidentCorrection,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedResident> {
    return this.correcting.correct(id, correction, purpose, officer);
  }

  @Post(':id/permanent-residences')
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: RecordedFactId })
  movePermanentResidence(
    @residentId() id: string,
    @Body() move: PermanentResidenceMove,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedFactId> {
    return this.recordingAbout.permanentResidence(id, move, purpose, officer);
  }

  @Post(':id/contacts')
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: RecordedFactId })
  addContact(
    @residentId() id: string,
    @Body() contact: ContactEntry,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedFactId> {
    return this.recordingAbout.contact(id, contact, purpose, officer);
  }

  @Post(':id/possible-duplicates')
  @Creates()
  @May('record residents')
  @ApiCreatedResponse({ type: RecordedFactId })
  markPossiblySame(
    @residentId() id: string,
    @Body() mark: PossibleSameResident,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<RecordedFactId> {
    return this.recordingAbout.possiblySame(id, mark, purpose, officer);
  }

  @Post(':id/contacts/:factId/voiding')
  @HttpCode(204)
  @May('record residents')
  @ApiNoContentResponse()
  voidContact(
    @residentId() id: string,
    @Param('factId', ParseUUIDPipe) factId: string,
    @Body() { reason }: FactVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.voiding.void(id, { kind: 'resident_contact', factId, reason }, purpose, officer);
  }

  @Post(':id/permanent-residences/:factId/voiding')
  @HttpCode(204)
  @May('record residents')
  @ApiNoContentResponse()
  voidPermanentResidence(
    @residentId() id: string,
    @Param('factId', ParseUUIDPipe) factId: string,
    @Body() { reason }: FactVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.voiding.voidPermanentResidence(id, { factId, reason }, purpose, officer);
  }

  @Post(':id/possible-duplicates/:factId/voiding')
  @HttpCode(204)
  @May('record residents')
  @ApiNoContentResponse()
  voidPossiblySame(
    @residentId() id: string,
    @Param('factId', ParseUUIDPipe) factId: string,
    @Body() { reason }: FactVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.voiding.void(id, { kind: 'possible_same_resident', factId, reason }, purpose, officer);
  }
}
