import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { PresencesModule } from '../presences/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { ResidentsModule } from '../residents/index.ts';
import { RuleBookModule } from '../rule-book/index.ts';
import { DescribeDwelling } from './describe-dwelling.ts';
import { DwellingDescriptions } from './dwelling-descriptions.repository.ts';
import { DwellingRecordController } from './dwelling-record.controller.ts';
import { HostTies } from './hosts/host-ties.repository.ts';
import { HostedDwellingsController } from './hosts/hosted-dwellings.controller.ts';
import { HostedDwellings } from './hosts/hosted-dwellings.repository.ts';
import { ListHostedDwellings } from './hosts/list-hosted-dwellings.ts';
import { TieHosts } from './hosts/tie-hosts.ts';
import { CompareDwellings } from './merging/compare-dwellings.ts';
import { DuplicateDwellingsQueries } from './merging/duplicate-dwellings.queries.ts';
import { DwellingMerges } from './merging/dwelling-merges.repository.ts';
import { MergeDwellings } from './merging/merge-dwellings.ts';
import { MergingController } from './merging/merging.controller.ts';
import { AnswerOwners } from './owners/answer-owners.ts';
import { ClaimOwnership } from './owners/claim-ownership.ts';
import { ContestRegistrations } from './owners/contest-registrations.ts';
import { KeepNameDisclosures } from './owners/keep-name-disclosures.ts';
import { NameDisclosuresController } from './owners/name-disclosures.controller.ts';
import { NameDisclosures } from './owners/name-disclosures.repository.ts';
import { OwnerObjections } from './owners/owner-objections.repository.ts';
import { OwnersController } from './owners/owners.controller.ts';
import { OwnershipClaims } from './owners/ownership-claims.repository.ts';
import { RegisteredAtDwellingQueries } from './owners/registered-at-dwelling.queries.ts';
import { CrowdedDwellings } from './people/crowded-dwellings.ts';
import { DwellingFindings } from './people/dwelling-findings.repository.ts';
import { FindNotLivingHere } from './people/find-not-living-here.ts';
import { PeopleAtDwellingController } from './people/people-at-dwelling.controller.ts';
import { PeopleAtDwellingQueries } from './people/people-at-dwelling.queries.ts';
import { WhoIsHere } from './people/who-is-here.ts';
import { ReadDwelling } from './read-dwelling.ts';

/** What dwellings are, who answers for them, who lives there, and which are one and the same. */
@Module({
  imports: [PlacesModule, PresencesModule, ResidenceStatusModule, ResidentsModule, RuleBookModule],
  controllers: [
    DwellingRecordController,
    HostedDwellingsController,
    MergingController,
    NameDisclosuresController,
    OwnersController,
    PeopleAtDwellingController,
  ],
  providers: [
    AnswerOwners,
    ClaimOwnership,
    CompareDwellings,
    ContestRegistrations,
    CrowdedDwellings,
    DescribeDwelling,
    DuplicateDwellingsQueries,
    DwellingDescriptions,
    DwellingFindings,
    DwellingMerges,
    FindNotLivingHere,
    HostTies,
    HostedDwellings,
    KeepNameDisclosures,
    ListHostedDwellings,
    MergeDwellings,
    NameDisclosures,
    OwnerObjections,
    OwnershipClaims,
    PeopleAtDwellingQueries,
    ReadDwelling,
    RegisteredAtDwellingQueries,
    TieHosts,
    WhoIsHere,
  ],
  exports: [CrowdedDwellings, DwellingDescriptions, FindNotLivingHere, HostTies, HostedDwellings, WhoIsHere],
})
export class DwellingsModule {}
