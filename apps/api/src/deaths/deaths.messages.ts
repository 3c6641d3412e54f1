import type { Day } from '@libs/calendar';
import { DayField } from '../day.field.ts';

export class DeathEntry {
  @DayField('the day of death') readonly diedOn!: Day;
}
