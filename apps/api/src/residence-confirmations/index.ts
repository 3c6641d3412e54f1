export { ResidenceConfirmationsModule } from './residence-confirmations.module.ts';
