import { type ParameterName } from '../rule-book.ts';

/** Who carries a service out, and so where a family goes. */
export type ServiceOffice =
  | 'school'
  | 'nearest_medical_facility'
  | 'commune_health_station'
  | 'social_insurance_collector'
  | 'employer'
  | 'commune_peoples_committee'
  | 'electricity_company'
  | 'commune_police'
  | 'housing_department'
  | 'job_service_centre';

/** Whom a service is for, in years of age reached in the year (schools) or on the day (everything else). */
interface Ages {
  readonly counted: 'in_the_school_year' | 'on_the_day';
  readonly from: number;
  readonly to: number;
}

interface ServiceFacts {
  readonly parameter: Extract<ParameterName, `accessTo${string}`>;
  readonly office: ServiceOffice;
  readonly ages: Ages | null;
  /** Schooling, emergency care and vaccination are never closed: whoever is not registered is let in and invited to. */
  readonly neverCloses: boolean;
}

const inSchoolYear = (from: number, to: number): Ages => ({ counted: 'in_the_school_year', from, to });
const fromAge = (from: number): Ages => ({ counted: 'on_the_day', from, to: 150 });

/**
 * Dịch vụ công gắn với cư trú — services that a residence may open, in the order a family hears of them. Grade 1 begins in
 * the year of the 6th birthday, grade 6 with 11, grade 10 with 15 (Education Law 43/2019, articles 26 and 28).
 */
export const services = {
  preschool: {
    parameter: 'accessToPreschool',
    office: 'school',
    ages: inSchoolYear(0, 5),
    neverCloses: true,
  },
  primary_school: {
    parameter: 'accessToPrimarySchool',
    office: 'school',
    ages: inSchoolYear(6, 10),
    neverCloses: true,
  },
  lower_secondary_school: {
    parameter: 'accessToLowerSecondarySchool',
    office: 'school',
    ages: inSchoolYear(11, 14),
    neverCloses: true,
  },
  upper_secondary_school: {
    parameter: 'accessToUpperSecondarySchool',
    office: 'school',
    ages: inSchoolYear(15, 17),
    neverCloses: true,
  },
  emergency_care: {
    parameter: 'accessToEmergencyCare',
    office: 'nearest_medical_facility',
    ages: null,
    neverCloses: true,
  },
  vaccination: {
    parameter: 'accessToVaccination',
    office: 'commune_health_station',
    ages: null,
    neverCloses: true,
  },
  first_level_care: {
    parameter: 'accessToFirstLevelCare',
    office: 'commune_health_station',
    ages: null,
    neverCloses: false,
  },
  health_insurance_under_six: {
    parameter: 'accessToHealthInsuranceUnderSix',
    office: 'commune_peoples_committee',
    ages: null,
    neverCloses: false,
  },
  pupil_health_insurance: {
    parameter: 'accessToPupilHealthInsurance',
    office: 'school',
    ages: null,
    neverCloses: false,
  },
  household_health_insurance: {
    parameter: 'accessToHouseholdHealthInsurance',
    office: 'social_insurance_collector',
    ages: null,
    neverCloses: false,
  },
  compulsory_social_insurance: {
    parameter: 'accessToCompulsorySocialInsurance',
    office: 'employer',
    ages: fromAge(15),
    neverCloses: false,
  },
  voluntary_social_insurance: {
    parameter: 'accessToVoluntarySocialInsurance',
    office: 'social_insurance_collector',
    ages: fromAge(15),
    neverCloses: false,
  },
  social_pension: {
    parameter: 'accessToSocialPension',
    office: 'commune_peoples_committee',
    ages: fromAge(75),
    neverCloses: false,
  },
  social_assistance: {
    parameter: 'accessToSocialAssistance',
    office: 'commune_peoples_committee',
    ages: null,
    neverCloses: false,
  },
  job_service: {
    parameter: 'accessToJobService',
    office: 'job_service_centre',
    ages: fromAge(15),
    neverCloses: false,
  },
  tenant_electricity: {
    parameter: 'accessToTenantElectricity',
    office: 'electricity_company',
    ages: fromAge(18),
    neverCloses: false,
  },
  voting_list: {
    parameter: 'accessToVotingList',
    office: 'commune_peoples_committee',
    ages: fromAge(18),
    neverCloses: false,
  },
  voting_for_commune_council: {
    parameter: 'accessToVotingForCommuneCouncil',
    office: 'commune_peoples_committee',
    ages: fromAge(18),
    neverCloses: false,
  },
  social_housing: {
    parameter: 'accessToSocialHousing',
    office: 'housing_department',
    ages: fromAge(18),
    neverCloses: false,
  },
  vehicle_registration: {
    parameter: 'accessToVehicleRegistration',
    office: 'commune_police',
    ages: fromAge(18),
    neverCloses: false,
  },
  civil_status: {
    parameter: 'accessToCivilStatus',
    office: 'commune_peoples_committee',
    ages: null,
    neverCloses: false,
  },
} as const satisfies Record<string, ServiceFacts>;

/** The code of a service. */
export type Service = keyof typeof services;

/** Every service, in the order a family hears of them. */
export const serviceCodes = Object.keys(services) as readonly Service[];
