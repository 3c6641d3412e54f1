export { CurrentOfficeCalendar } from './current-office-calendar.ts';
export { CurrentRules } from './current-rules.ts';
export { ProvinceFloorAreas } from './province-floor-areas.repository.ts';
export { RuleBookModule } from './rule-book.module.ts';
export { asVersion, type KeptSource, type KeptVersion } from './kept-version.ts';
export { lawInForce } from './rules-in-force.ts';
