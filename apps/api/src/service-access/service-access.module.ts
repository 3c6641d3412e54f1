import { Module } from '@nestjs/common';
import { HouseholdsModule } from '../households/index.ts';
import { PapersModule } from '../papers/index.ts';
import { PlacesModule } from '../places/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { CountServices } from './counts/count-services.ts';
import { ServiceCountsController } from './counts/service-counts.controller.ts';
import { ServiceCounts } from './counts/service-counts.repository.ts';
import { ShowServiceCounts } from './counts/show-service-counts.ts';
import { TellWhatOpens } from './for-anybody/tell-what-opens.ts';
import { WhatOpensController } from './for-anybody/what-opens.controller.ts';
import { CarriedRequests } from './requests/carried-requests.repository.ts';
import { FindPeopleInNeed } from './requests/find-people-in-need.ts';
import { FollowCarriedOver } from './requests/follow-carried-over.ts';
import { InsuredHouseholdsQueries } from './requests/insured-households.queries.ts';
import { InsuredHouseholds } from './requests/insured-households.ts';
import { PresentRequests } from './requests/present-requests.ts';
import { PeopleInNeedQueries } from './requests/people-in-need.queries.ts';
import { RegistrationWishesController } from './requests/registration-wishes.controller.ts';
import { RegistrationWishes } from './requests/registration-wishes.repository.ts';
import { ServiceRequests } from './requests/requests.repository.ts';
import { SeeRegistrationWishes } from './requests/see-registration-wishes.ts';
import { ServiceNeedCountsController } from './requests/service-need-counts.controller.ts';
import { ServiceRequestsController } from './requests/service-requests.controller.ts';
import { TheDead } from './requests/the-dead.queries.ts';
import { WorkOnRequests } from './requests/work-on-requests.ts';
import { KeepSchoolPlacePolicies } from './school-places/keep-school-place-policies.ts';
import { PlanSchoolPlaces } from './school-places/plan-school-places.ts';
import { PolicyEffectQueries } from './school-places/policy-effect.queries.ts';
import { SchoolPlacePolicies } from './school-places/school-place-policies.repository.ts';
import { SchoolPlacesController } from './school-places/school-places.controller.ts';
import { SchoolPlaces } from './school-places/school-places.repository.ts';
import { SchoolPlanQueries } from './school-places/school-plan.queries.ts';
import { ServiceAccessController } from './service-access.controller.ts';
import { RegisteredTogetherQueries } from './registered-together.queries.ts';
import { FamilyMessages } from './telling/family-messages.repository.ts';
import { FamilyTrackingController } from './telling/family-tracking.controller.ts';
import { FamilyTrackings } from './telling/family-tracking.repository.ts';
import { PrintFamilyPaper } from './telling/print-family-paper.ts';
import { RemindOfRequests } from './telling/remind-of-requests.ts';
import { TellFamilies } from './telling/tell-families.ts';
import { TrackRequests } from './telling/track-requests.ts';
import { ShowFamilyServices } from './show-family-services.ts';

/** What residence opens to a family, and behind the wall what schools and insurers do about it. */
@Module({
  imports: [HouseholdsModule, PapersModule, PlacesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [
    ServiceAccessController,
    ServiceRequestsController,
    ServiceNeedCountsController,
    RegistrationWishesController,
    SchoolPlacesController,
    ServiceCountsController,
    FamilyTrackingController,
    WhatOpensController,
  ],
  providers: [
    ShowFamilyServices,
    CarriedRequests,
    FindPeopleInNeed,
    FollowCarriedOver,
    InsuredHouseholds,
    InsuredHouseholdsQueries,
    PeopleInNeedQueries,
    PresentRequests,
    RegisteredTogetherQueries,
    RegistrationWishes,
    SeeRegistrationWishes,
    CountServices,
    FamilyMessages,
    FamilyTrackings,
    PrintFamilyPaper,
    RemindOfRequests,
    ServiceCounts,
    ShowServiceCounts,
    TellFamilies,
    TheDead,
    TellWhatOpens,
    TrackRequests,
    KeepSchoolPlacePolicies,
    PlanSchoolPlaces,
    PolicyEffectQueries,
    SchoolPlacePolicies,
    SchoolPlaces,
    SchoolPlanQueries,
    ServiceRequests,
    WorkOnRequests,
  ],
})
export class ServiceAccessModule {}
