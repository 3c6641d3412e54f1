import { Module } from '@nestjs/common';
import { PlacesModule } from '../places/index.ts';
import { ResidenceStatusModule } from '../residence-status/index.ts';
import { DecideProposal } from './decide-proposal.ts';
import { Everybody } from './everybody.repository.ts';
import { FloorAreasController } from './floor-areas/floor-areas.controller.ts';
import { KeepFloorAreas } from './floor-areas/keep-floor-areas.ts';
import { ListRules } from './list-rules.ts';
import { KeepOfficeYears } from './office-years/keep-office-years.ts';
import { OfficeYearsController } from './office-years/office-years.controller.ts';
import { OfficeYearEntries } from './office-years/office-years.repository.ts';
import { ProposeRule } from './propose-rule.ts';
import { RecalculateStatus } from './recalculate-status.ts';
import { Recalculations } from './recalculations.repository.ts';
import { RuleProposals } from './rule-proposals.repository.ts';
import { RulesController } from './rules.controller.ts';
import { TryProposal } from './try-proposal.ts';

/** Where administrators confirm and supersede the law's values, with a dry run and a second pair of eyes, and enter holidays and floor areas. */
@Module({
  imports: [PlacesModule, ResidenceStatusModule],
  controllers: [FloorAreasController, RulesController, OfficeYearsController],
  providers: [
    DecideProposal,
    Everybody,
    KeepFloorAreas,
    KeepOfficeYears,
    ListRules,
    OfficeYearEntries,
    ProposeRule,
    RecalculateStatus,
    Recalculations,
    RuleProposals,
    TryProposal,
  ],
})
export class RulesModule {}
