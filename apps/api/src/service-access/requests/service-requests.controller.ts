import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { Creates } from '../../idempotency/index.ts';
import { asFile, pdf } from '../../papers/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { FindPeopleInNeed } from './find-people-in-need.ts';
import {
  NeedQuestion,
  NewServiceRequest,
  PeopleInNeed,
  RequestFilter,
  ServiceRequest,
  ServiceRequests,
  StepOnRequest,
} from './requests.messages.ts';
import { PrintFamilyPaper } from '../telling/print-family-paper.ts';
import { WorkOnRequests } from './work-on-requests.ts';

const id = () => Param('id', ParseUUIDPipe);

@Controller()
@AsksForPurpose()
export class ServiceRequestsController {
  constructor(
    private readonly finding: FindPeopleInNeed,
    private readonly working: WorkOnRequests,
    private readonly printing: PrintFamilyPaper,
  ) {}

  @Get('service-needs')
  @May('place families')
  @ApiOkResponse({ type: PeopleInNeed })
  peopleInNeed(
    @Query() question: NeedQuestion,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<PeopleInNeed> {
    return this.finding.page(question, purpose, officer);
  }

  @Post('service-requests')
  @Creates()
  @May('place families')
  @ApiCreatedResponse({ type: ServiceRequests })
  ask(
    @Body() request: NewServiceRequest,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ServiceRequests> {
    return this.working.ask(request, { purpose, officer });
  }

  @Get('service-requests')
  @May('place families')
  @ApiOkResponse({ type: ServiceRequests })
  page(
    @Query() filter: RequestFilter,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ServiceRequests> {
    return this.working.page(filter, { purpose, officer });
  }

  @Get('service-requests/:id')
  @May('place families')
  @ApiOkResponse({ type: ServiceRequest })
  read(
    @id() requestId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ServiceRequest> {
    return this.working.read(requestId, { purpose, officer });
  }

  /** The paper of the whole family, as its requests stand now. */
  @Get('service-requests/:id.pdf')
  @May('place families')
  @ApiProduces(pdf)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async print(
    @id() requestId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<StreamableFile> {
    return asFile(await this.printing.print(requestId, purpose, officer), requestId);
  }

  @Post('service-requests/:id/steps')
  @HttpCode(200)
  @May('place families')
  @ApiOkResponse({ type: ServiceRequest })
  step(
    @id() requestId: string,
    @Body() step: StepOnRequest,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ServiceRequest> {
    return this.working.step(requestId, step, { purpose, officer });
  }

  @Post('service-requests/:id/registration-wish')
  @HttpCode(200)
  @May('place families')
  @ApiOkResponse({ type: ServiceRequest })
  passOnWish(
    @id() requestId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ServiceRequest> {
    return this.working.passOnWish(requestId, { purpose, officer });
  }

  /** Makes a family of each household among the people of this request's family. */
  @Post('service-requests/:id/family-parting')
  @HttpCode(200)
  @May('place families')
  @ApiOkResponse({ type: ServiceRequest })
  partFamily(
    @id() requestId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ServiceRequest> {
    return this.working.partFamily(requestId, { purpose, officer });
  }
}
