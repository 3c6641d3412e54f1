import { useOfficer } from './session.tsx';

/** Why a case reads somebody's data; it goes into the audit with each reading. */
export const forACase = { 'Access-Purpose': 'temporary_residence_case' } as const;

/** The header that says why something is read. */
export interface ReadingPurpose {
  readonly 'Access-Purpose': 'supervision' | 'resident_enquiry';
}

/** Why a page reads: the provincial police look after the communes, the commune answers a question about somebody. */
export function useReadingPurpose(): ReadingPurpose {
  const { role } = useOfficer();
  return { 'Access-Purpose': role === 'provincial_police' ? 'supervision' : 'resident_enquiry' };
}
