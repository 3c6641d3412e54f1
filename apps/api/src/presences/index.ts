export { KeepPresences } from './keep-presences.ts';
export { PresencesModule } from './presences.module.ts';
export { Voiding } from './presences.messages.ts';
export { Presences } from './presences.repository.ts';
export {
  ClassesOfStays,
  isInHospital,
  medicalUntil,
  showRestrictedStays,
  withRestrictedStays,
} from './restricted-stays.repository.ts';
