import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Creates } from '../../idempotency/index.ts';
import { May, type Officer, TheOfficer } from '../../sign-in/index.ts';
import { KeepSchoolPlacePolicies } from './keep-school-place-policies.ts';
import { PlanSchoolPlaces } from './plan-school-places.ts';
import {
  NewSchoolPlacePolicy,
  PolicyEffect,
  SchoolPlacePolicyRecord,
  SchoolPlacePolicyRecords,
  SchoolPlacesVoid,
} from './school-place-policies.messages.ts';
import { NewSchoolPlaces, PlanAsked, SchoolPlacesEntry, SchoolPlan } from './school-places.messages.ts';

const id = () => Param('id', ParseUUIDPipe);

/** Counts, places and policies name nobody, so they ask for no purpose. */
@Controller()
export class SchoolPlacesController {
  constructor(
    private readonly planning: PlanSchoolPlaces,
    private readonly policies: KeepSchoolPlacePolicies,
  ) {}

  @Get('school-plan')
  @May('plan school places')
  @ApiOkResponse({ type: SchoolPlan })
  plan(@Query() { schoolYear }: PlanAsked, @TheOfficer() officer: Officer): Promise<SchoolPlan> {
    return this.planning.plan(schoolYear, officer);
  }

  @Post('school-places')
  @Creates()
  @May('plan school places')
  @ApiCreatedResponse({ type: SchoolPlacesEntry })
  enter(@Body() places: NewSchoolPlaces, @TheOfficer() officer: Officer): Promise<SchoolPlacesEntry> {
    return this.planning.enter(places, officer);
  }

  @Post('school-places/:id/void')
  @HttpCode(204)
  @May('plan school places')
  @ApiNoContentResponse()
  voidPlaces(
    @id() placeId: string,
    @Body() { reason }: SchoolPlacesVoid,
    @TheOfficer() officer: Officer,
  ): Promise<void> {
    return this.planning.void(placeId, reason, officer);
  }

  @Get('school-place-policies')
  @May('plan school places')
  @ApiOkResponse({ type: SchoolPlacePolicyRecords })
  async all(@TheOfficer() officer: Officer): Promise<SchoolPlacePolicyRecords> {
    return { items: await this.policies.all(officer) };
  }

  /** What a policy would do; records nothing. */
  @Post('school-place-policies/effect')
  @HttpCode(200)
  @May('plan school places')
  @ApiOkResponse({ type: PolicyEffect })
  effect(@Body() policy: NewSchoolPlacePolicy, @TheOfficer() officer: Officer): Promise<PolicyEffect> {
    return this.policies.effect(policy, officer);
  }

  @Post('school-place-policies')
  @Creates()
  @May('plan school places')
  @ApiCreatedResponse({ type: SchoolPlacePolicyRecord })
  record(
    @Body() policy: NewSchoolPlacePolicy,
    @TheOfficer() officer: Officer,
  ): Promise<SchoolPlacePolicyRecord> {
    return this.policies.record(policy, officer);
  }

  @Post('school-place-policies/:id/void')
  @HttpCode(200)
  @May('plan school places')
  @ApiOkResponse({ type: SchoolPlacePolicyRecord })
  voidPolicy(
    @id() policyId: string,
    @Body() { reason }: SchoolPlacesVoid,
    @TheOfficer() officer: Officer,
  ): Promise<SchoolPlacePolicyRecord> {
    return this.policies.void(policyId, reason, officer);
  }
}
