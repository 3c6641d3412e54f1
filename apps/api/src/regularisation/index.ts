export { OpenRegularisation } from './open-regularisation.ts';
export { RegularisationModule } from './regularisation.module.ts';
