export { DeathsModule } from './deaths.module.ts';
