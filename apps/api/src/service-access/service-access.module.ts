import { Module } from '@nestjs/common';
import { HouseholdsModule } from '../households/index.ts';
import { PlacesModule } from '../places/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { FindPeopleInNeed } from './requests/find-people-in-need.ts';
import { PeopleInNeedQueries } from './requests/people-in-need.queries.ts';
import { RegistrationWishesController } from './requests/registration-wishes.controller.ts';
import { RegistrationWishes } from './requests/registration-wishes.repository.ts';
import { ServiceRequests } from './requests/requests.repository.ts';
import { SeeRegistrationWishes } from './requests/see-registration-wishes.ts';
import { ServiceNeedCountsController } from './requests/service-need-counts.controller.ts';
import { ServiceRequestsController } from './requests/service-requests.controller.ts';
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
import { ShowFamilyServices } from './show-family-services.ts';

/** What residence opens to a family, and behind the wall what schools and insurers do about it. */
@Module({
  imports: [HouseholdsModule, PlacesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [
    ServiceAccessController,
    ServiceRequestsController,
    ServiceNeedCountsController,
    RegistrationWishesController,
    SchoolPlacesController,
  ],
  providers: [
    ShowFamilyServices,
    FindPeopleInNeed,
    PeopleInNeedQueries,
    RegisteredTogetherQueries,
    RegistrationWishes,
    SeeRegistrationWishes,
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
