export {
  absenceGroups,
  mustDeclareAbsence,
  type AbsenceDecision,
  type AbsenceGroup,
  type AbsenceReading,
  type AbsenceVerdict,
  type Leaving,
  type MustDeclareAbsenceGround,
} from './must-declare-absence.ts';
export {
  absenceChannels,
  absenceSources,
  mayDeclareAbsence,
  type AbsenceChannel,
  type AbsenceDeclared,
  type AbsenceSource,
  type MayDeclareAbsenceGround,
} from './may-declare-absence.ts';
