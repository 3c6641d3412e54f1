import { Global, Module } from '@nestjs/common';
import { CurrentOfficeCalendar } from './current-office-calendar.ts';
import { CurrentRules } from './current-rules.ts';
import { ProvinceFloorAreas } from './province-floor-areas.repository.ts';
import { RuleBookQueries } from './rule-book.queries.ts';
import { RulesInForce } from './rules-in-force.ts';

/** The law's values and the office calendar in force, for every use case; changing them is the matter of `rules`. */
@Global()
@Module({
  providers: [CurrentOfficeCalendar, CurrentRules, ProvinceFloorAreas, RuleBookQueries, RulesInForce],
  exports: [CurrentOfficeCalendar, CurrentRules, ProvinceFloorAreas],
})
export class RuleBookModule {}
