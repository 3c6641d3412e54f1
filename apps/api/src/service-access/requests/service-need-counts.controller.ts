import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { FindPeopleInNeed } from './find-people-in-need.ts';
import { NeedCounts } from './requests.messages.ts';
import { type Need, needs } from './what-may-follow.ts';

/** Which need is counted. */
export class NeedCounted {
  @ApiProperty({ enum: needs }) @IsIn(needs) readonly need!: Need;
}

/** Counts name nobody, so they ask for no purpose. */
@Controller('service-need-counts')
export class ServiceNeedCountsController {
  constructor(private readonly finding: FindPeopleInNeed) {}

  @Get()
  @May('place families')
  @ApiOkResponse({ type: NeedCounts })
  counts(@Query() { need }: NeedCounted, @TheOfficer() officer: Officer): Promise<NeedCounts> {
    return this.finding.counts(need, officer);
  }
}
