export { giveHostDwellings } from './give-host-dwellings.ts';
export { demonstrationCommunes, loadDemonstration } from './load-demonstration.ts';
