export { CommuneCode, isKnownCommune, OptionalCommuneCode } from './commune-code.field.ts';
export { CurrentUnits } from './current-units.ts';
export { loadAdministrativeUnits, type Statements } from './load-administrative-units.ts';
export { PlacesModule } from './places.module.ts';
export { publishedUnits } from './published-units.ts';
