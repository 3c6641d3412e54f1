export { AmendResident } from './amend-resident.ts';
export { FindStated, type StatedPerson } from './find-stated.ts';
export { LookUpResident } from './look-up-resident.ts';
export { OptionalPersonalNumberField, PersonalNumberField } from './personal-number.field.ts';
export { FactVoiding, RecordedFactId, ResidentSummary } from './residents.messages.ts';
export { ResidentsModule } from './residents.module.ts';
export { ResidentsQueries } from './residents.queries.ts';
export { Residents } from './residents.repository.ts';
