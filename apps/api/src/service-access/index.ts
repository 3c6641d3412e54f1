export { ServiceAccessModule } from './service-access.module.ts';
