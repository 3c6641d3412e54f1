export { CommuneCode, isKnownCommune, OptionalCommuneCode } from './commune-code.field.ts';
export { CurrentUnits } from './current-units.ts';
export { DwellingDetails } from './dwellings/dwellings.messages.ts';
export { type Dwelling, Dwellings } from './dwellings/dwellings.repository.ts';
export { type BlockOfDwelling, DwellingBlocks } from './dwellings/dwelling-blocks.repository.ts';
export { PresentDwelling } from './dwellings/present-dwelling.ts';
export { loadAdministrativeUnits, type Statements } from './load-administrative-units.ts';
export { PlacesModule } from './places.module.ts';
export { publishedUnits } from './published-units.ts';
