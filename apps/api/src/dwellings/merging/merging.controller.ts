import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../../audit/index.ts';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { CompareDwellings } from './compare-dwellings.ts';
import { MergeDwellings } from './merge-dwellings.ts';
import {
  DuplicatePage,
  DuplicateQuestion,
  DwellingComparison,
  DwellingsToCompare,
  MergeDetails,
  MergeUndoing,
  NewDistinction,
  NewMerge,
} from './merging.messages.ts';

@ApiTags('dwellings')
@Controller()
export class MergingController {
  constructor(
    private readonly merging: MergeDwellings,
    private readonly comparing: CompareDwellings,
  ) {}

  @Get('dwelling-duplicates')
  @May('see dwellings')
  @ApiOkResponse({ type: DuplicatePage })
  duplicates(@Query() question: DuplicateQuestion, @TheOfficer() officer: Officer): Promise<DuplicatePage> {
    return this.merging.find(question, officer);
  }

  @Get('dwelling-comparison')
  @May('see dwellings')
  @ApiOkResponse({ type: DwellingComparison })
  compare(@Query() asked: DwellingsToCompare, @TheOfficer() officer: Officer): Promise<DwellingComparison> {
    return this.comparing.compare(asked, officer);
  }

  @Post('dwelling-distinctions')
  @HttpCode(204)
  @May('record dwellings')
  @ApiNoContentResponse()
  distinguish(@Body() distinction: NewDistinction, @TheOfficer() officer: Officer): Promise<void> {
    return this.merging.distinguish(distinction, officer);
  }

  @Post('dwelling-merges')
  @Creates()
  @May('record dwellings')
  @ApiCreatedResponse({ type: MergeDetails })
  merge(@Body() merge: NewMerge, @TheOfficer() officer: Officer): Promise<MergeDetails> {
    return this.merging.merge(merge, officer);
  }

  @Get('dwelling-merges/:id')
  @AsksForPurpose()
  @May('see dwellings')
  @ApiOkResponse({ type: MergeDetails })
  one(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<MergeDetails> {
    return this.merging.read(id, { purpose, officer });
  }

  @Post('dwelling-merges/:id/undoing')
  @AsksForPurpose()
  @HttpCode(204)
  @May('record dwellings')
  @ApiNoContentResponse()
  undo(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() undoing: MergeUndoing,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.merging.undo(id, undoing, { purpose, officer });
  }
}
