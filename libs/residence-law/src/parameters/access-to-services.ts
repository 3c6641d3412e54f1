import { day } from '@libs/calendar';
import { type Citation, cite } from '../citation.ts';
import { Dated } from '../dated.ts';
import {
  circular60of2025,
  circular79of2024,
  civilStatusLaw2014,
  decree104of2016,
  decree20of2021,
  educationLaw2019,
  electionLaw2015,
  employmentLaw2025,
  healthInsuranceLaw2008,
  housingLaw2014,
  housingLaw2023,
  law51of2024,
  medicalCareLaw2023,
  preschoolResolution2025,
  socialInsuranceLaw2024,
} from '../texts-of-services.ts';

/**
 * What a public service asks of the residence in the commune where it is sought: any one of the standings marked true
 * is enough; where none is marked, nothing is asked.
 */
export interface ResidenceAsked {
  /** Thường trú tại đây. */
  readonly permanent: boolean;
  /** Tạm trú tại đây. */
  readonly temporary: boolean;
  /** Nơi ở hiện tại — living here is enough, registered or not. */
  readonly living: boolean;
  /** For how many months that standing must have been held; 0: from its first day. */
  readonly heldForMonths: number;
}

const nothing: ResidenceAsked = { permanent: false, temporary: false, living: false, heldForMonths: 0 };
const living: ResidenceAsked = { permanent: true, temporary: true, living: true, heldForMonths: 0 };
const registered: ResidenceAsked = { permanent: true, temporary: true, living: false, heldForMonths: 0 };
const registeredForYear: ResidenceAsked = { ...registered, heldForMonths: 12 };

const from = (
  text: { readonly inForceFrom: ReturnType<typeof day> },
  value: ResidenceAsked,
  source: Citation,
) => ({
  from: text.inForceFrom,
  value,
  source,
});

const schooling = (name: string) =>
  new Dated(name, [
    from(educationLaw2019, nothing, cite(educationLaw2019, { article: 13, row: 'S-02', tag: 'MM' })),
  ]);

/** Where residence opens a service and where it does not: rows S, H and C, each to be compared with the gazette. */
export const accessToServices = {
  accessToPreschool: new Dated('residence asked for by preschools', [
    from(
      preschoolResolution2025,
      living,
      cite(preschoolResolution2025, { article: 2, row: 'S-04', tag: 'MM' }),
    ),
    from(educationLaw2019, living, cite(educationLaw2019, { article: 26, row: 'S-01', tag: 'MM' })),
  ]),
  accessToPrimarySchool: schooling('residence asked for by primary schools'),
  accessToLowerSecondarySchool: schooling('residence asked for by lower secondary schools'),
  accessToUpperSecondarySchool: schooling('residence asked for by upper secondary schools'),
  accessToEmergencyCare: new Dated('residence asked for by emergency care', [
    from(medicalCareLaw2023, nothing, cite(medicalCareLaw2023, { article: 61, row: 'H-03', tag: 'ML' })),
  ]),
  accessToVaccination: new Dated('residence asked for by vaccination', [
    from(decree104of2016, nothing, cite(decree104of2016, { article: 6, row: 'H-03', tag: 'ML' })),
  ]),
  accessToFirstLevelCare: new Dated('residence asked for by first-level care on a health card', [
    from(law51of2024, living, cite(law51of2024, { article: 22, row: 'H-03', tag: 'MM' })),
  ]),
  accessToHealthInsuranceUnderSix: new Dated('residence asked for by the health card of children under six', [
    from(
      healthInsuranceLaw2008,
      nothing,
      cite(healthInsuranceLaw2008, { article: 12, clause: 3, row: 'H-02', tag: 'MM' }),
    ),
  ]),
  accessToPupilHealthInsurance: new Dated('residence asked for by the health insurance of pupils', [
    from(
      healthInsuranceLaw2008,
      nothing,
      cite(healthInsuranceLaw2008, { article: 12, clause: 4, row: 'H-02', tag: 'MM' }),
    ),
  ]),
  accessToHouseholdHealthInsurance: new Dated('residence asked for by household health insurance', [
    from(law51of2024, registered, cite(law51of2024, { article: 2, clause: 7, row: 'H-01', tag: 'MH' })),
    from(
      healthInsuranceLaw2008,
      registered,
      cite(healthInsuranceLaw2008, { article: 2, clause: 7, row: 'H-01', tag: 'MH' }),
    ),
  ]),
  accessToCompulsorySocialInsurance: new Dated('residence asked for by compulsory social insurance', [
    from(
      socialInsuranceLaw2024,
      nothing,
      cite(socialInsuranceLaw2024, { article: 2, row: 'H-04', tag: 'MH' }),
    ),
  ]),
  accessToVoluntarySocialInsurance: new Dated('residence asked for by voluntary social insurance', [
    from(
      socialInsuranceLaw2024,
      registered,
      cite(socialInsuranceLaw2024, { article: 2, row: 'H-05', tag: 'MM' }),
    ),
  ]),
  accessToSocialPension: new Dated('residence asked for by the social pension', [
    from(
      socialInsuranceLaw2024,
      registered,
      cite(socialInsuranceLaw2024, { article: 21, row: 'H-05', tag: 'MM' }),
    ),
  ]),
  accessToSocialAssistance: new Dated('residence asked for by social assistance', [
    from(decree20of2021, registered, cite(decree20of2021, { article: 8, row: 'H-06', tag: 'MM' })),
  ]),
  accessToTenantElectricity: new Dated('residence asked for by the price of electricity for tenants', [
    from(circular60of2025, registered, cite(circular60of2025, { article: 'C-03', row: 'C-03', tag: 'MM' })),
  ]),
  accessToVotingList: new Dated('residence asked for by the list of voters', [
    from(electionLaw2015, registered, cite(electionLaw2015, { article: 29, row: 'C-06', tag: 'MM' })),
  ]),
  accessToVotingForCommuneCouncil: new Dated('residence asked for by the election of the commune’s council', [
    from(electionLaw2015, registeredForYear, cite(electionLaw2015, { article: 29, row: 'C-06', tag: 'MM' })),
  ]),
  accessToSocialHousing: new Dated('residence asked for by social housing', [
    from(housingLaw2023, nothing, cite(housingLaw2023, { article: 78, row: 'C-01', tag: 'MH' })),
    from(housingLaw2014, registeredForYear, cite(housingLaw2014, { article: 51, row: 'C-01', tag: 'MM' })),
  ]),
  accessToVehicleRegistration: new Dated('residence asked for by the registration of vehicles', [
    from(circular79of2024, registered, cite(circular79of2024, { article: 4, row: 'C-04', tag: 'MH' })),
  ]),
  accessToCivilStatus: new Dated('residence asked for by civil status offices', [
    from(civilStatusLaw2014, registered, cite(civilStatusLaw2014, { article: 5, row: 'C-05', tag: 'MH' })),
  ]),
  accessToJobService: new Dated('residence asked for by job services', [
    from(employmentLaw2025, nothing, cite(employmentLaw2025, { article: 'C-07', row: 'C-07', tag: 'MM' })),
  ]),
};
