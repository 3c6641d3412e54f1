import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { ServiceCountsAsked, ServiceCountsOfYear } from './service-counts.messages.ts';
import { ShowServiceCounts } from './show-service-counts.ts';

/** The anonymous counts: the only thing of schools and insurers that others see. */
@Controller('service-counts')
export class ServiceCountsController {
  constructor(private readonly showing: ShowServiceCounts) {}

  @Get()
  @May('see service counts')
  @ApiOkResponse({ type: ServiceCountsOfYear })
  counts(@Query() asked: ServiceCountsAsked, @TheOfficer() officer: Officer): Promise<ServiceCountsOfYear> {
    return this.showing.show(asked, officer);
  }
}
