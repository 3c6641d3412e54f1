export { KeepPresences } from './keep-presences.ts';
export { PresencesModule } from './presences.module.ts';
export { Presences } from './presences.repository.ts';
