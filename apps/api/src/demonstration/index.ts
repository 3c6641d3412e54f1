export { demonstrationCommunes, loadDemonstration } from './load-demonstration.ts';
