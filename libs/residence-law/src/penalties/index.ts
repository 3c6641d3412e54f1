export {
  candidateProvisions,
  provisionCodes,
  whyNoneOffered,
  type CandidateProvision,
  type CandidateProvisions,
  type Omission,
  type OmissionCode,
  type ProvisionCode,
  type WhyNoneOffered,
} from './candidate-provisions.ts';
