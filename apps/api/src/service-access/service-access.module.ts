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
import { ServiceAccessController } from './service-access.controller.ts';
import { ShowFamilyServices } from './show-family-services.ts';

/** What residence opens to a family, and behind the wall what schools and insurers do about it. */
@Module({
  imports: [HouseholdsModule, PlacesModule, ResidenceStatusModule, ResidentsModule],
  controllers: [
    ServiceAccessController,
    ServiceRequestsController,
    ServiceNeedCountsController,
    RegistrationWishesController,
  ],
  providers: [
    ShowFamilyServices,
    FindPeopleInNeed,
    PeopleInNeedQueries,
    RegistrationWishes,
    SeeRegistrationWishes,
    ServiceRequests,
    WorkOnRequests,
  ],
})
export class ServiceAccessModule {}
