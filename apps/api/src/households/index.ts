export { HouseholdsModule } from './households.module.ts';
