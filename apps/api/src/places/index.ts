export { CommuneCode, isKnownCommune, OptionalCommuneCode } from './commune-code.field.ts';
export { loadAdministrativeUnits, type Statements } from './load-administrative-units.ts';
export { publishedUnits } from './published-units.ts';
