export { read, type ReadPerson, type StayDays } from './person-by-person.ts';
export { readDay, type DayRead } from './day-by-day.ts';
export { flagsOn } from './flags-day-by-day.ts';
export { numberOf, sixMonthsAfter, textOf, type PostedFacts, type ProvinceTable } from './posted-facts.ts';
export { collidingPerson, provinces } from './colliding-people.ts';
