/** Tables without row-level security, each with the reason why everybody may read all of it. */
export const openTables: Record<string, string> = {
  administrative_unit: 'the list of units is published',
  administrative_unit_version: 'what units were called is published',
  administrative_unit_succession: 'what became of units is published',
  administrative_decree: 'decrees are published',
  attachment_schedule: 'how long attachments are kept is public',
  commune: 'the list of communes is published',
  needs_forecast_run: 'when the forecast was made and how far that is; about nobody',
  province_floor_area: 'resolutions of provinces are published',
  rule_version: 'values of the law are published',
  office_year: 'days off of State offices are published',
  service_count: 'counts of ten and more, which nobody can be found by',
  schema_migration: 'names of migrations, no data; /readyz compares them',
};

/** Schemas beside `public`, each with the reason why its tables need no policies. */
export const otherSchemas: Record<string, string> = {
  job_queue: 'which background work waits, by ids; for the role of background work alone',
};

/** What may be changed where, beside the voiding of facts. A table that does not stand here is only ever added to. */
export const changeable: Record<string, string[]> = {
  account: [
    'approval_needed', 'approved_at', 'approved_by', 'area_code', 'area_level', 'area_province_code', 'password_hash',
    'password_set_at', 'proposed_at', 'proposed_by', 'role', 'suspended_at', 'suspended_by',
  ],
  account_link: ['used_at', 'withdrawn_at'],
  administrative_unit_version: ['valid_until'],
  applicant_notice: ['attempts', 'contact_id', 'next_attempt_at', 'not_sent_because', 'settled_at', 'state'],
  guest_stay_notice: ['answer', 'answered_at', 'answered_by', 'state'],
  filing_print: ['drawn', 'faults', 'paper_ids', 'reached', 'ready_at', 'state', 'storage_key'],
  handover: ['seen_at', 'seen_by'],
  case_attachment: ['file_removed_at', 'lost_at', 'name'],
  host_contact: ['email', 'phone'],
  idempotency_key: ['answer', 'answered'],
  import_batch: [
    'columns', 'defaults', 'done', 'fault', 'finished_at', 'reached', 'recorded', 'rows', 'signed_at', 'signed_by', 'signed_name', 'source',
    'state', 'take_back_reason', 'taken_back_at', 'taken_back_by',
  ],
  import_mapping: ['defaults', 'fields', 'recorded_by', 'used_at'],
  import_row: [
    'cells', 'findings', 'kept_because', 'made', 'name_key', 'number_key', 'outcome', 'resident_id', 'result', 'row_key',
    'share', 'taken_at',
  ],
  lookup_count: ['used'],
  needs_forecast_run: ['began_at', 'ended_at', 'share', 'state'],
  notice_attempt: ['answer', 'ended_at', 'outcome'],
  owner_objection: ['answer_note', 'answered_at', 'answered_by', 'officer_name', 'outcome'],
  ownership_claim: ['answer_note', 'answered_at', 'answered_by', 'dwelling_id', 'officer_name', 'outcome'],
  permanent_residence: ['holds'],
  presence: ['restricted'],
  regularisation_case: ['outcome', 'remind_on', 'state'],
  registration_wish: ['seen_at', 'seen_by'],
  residence_case: ['claimed_at', 'claimed_by', 'claimed_by_name', 'due_at', 'due_derivation', 'due_on', 'state', 'waiting_until'],
  residence_filing: ['fee_receipt_number', 'fee_receipts_before', 'fee_vnd'],
  residence_filing_row: ['case_id', 'content', 'errors'],
  restricted_absence: ['answer_note', 'answered_by', 'answered_on', 'complex_because', 'consent_number', 'due_derivation', 'due_on', 'verdict'],
  restricted_absence_officer: ['withdrawn_at', 'withdrawn_by'],
  rule_proposal: [
    'changes', 'changing', 'decided_at', 'decided_by', 'decision_note', 'last_resident_id', 'looked_at', 'people',
    'state', 'tried_at', 'tried_revision',
  ],
  'service_access.family_message': ['attempts', 'next_attempt_at', 'state'],
  'service_access.request': ['due_on', 'family_id', 'messages_stopped_at', 'place', 'resident_id', 'state', 'tracking_digest'],
  session: ['end_reason', 'ended_at', 'locked_at'],
  session_token: ['replaced_at'],
  sign_in_attempt: ['succeeded'],
  stay_api_key: ['revoked_at'],
  stay_draft: ['guests', 'saved_at'],
  stay_notice: ['confirmation_id', 'left_on', 'presence_id', 'resident_id', 'restricted', 'stay_report_id'],
  status_rebuild: ['finished_at', 'last_resident_id', 'people', 'people_differing', 'segments_differing'],
  status_recalculation: ['began_at', 'changed', 'done', 'finished_at', 'last_resident_id', 'people', 'state'],
  status_segment: ['known_until'],
  temporary_registration: ['holds'],
  visible_resident: ['birth_year', 'commune_code', 'folded_name', 'given_name', 'resident_id', 'restricted'],
}; // prettier-ignore

/** From which tables whom anything may be removed by, and why. */
export const removable: Record<string, { by: string[]; because: string }> = {
  account_link: { by: ['residence_worker'], because: 'old links are forgotten' },
  headcount_change: { by: ['residence_worker'], because: 'added to the sums' },
  headcount_sum: { by: ['residence_worker'], because: 'derived from the changes' },
  import_file: { by: ['residence_police'], because: 'read to its end, a file is not needed any more' },
  import_row: { by: ['residence_police'], because: 'a list that was laid aside leaves no rows' },
  needs_forecast: { by: ['residence_worker'], because: 'made anew every night' },
  session: { by: ['residence_worker'], because: 'old sessions are forgotten' },
  service_count: { by: ['residence_worker'], because: 'counted anew each night' },
  stay_draft: {
    by: ['residence_host', 'residence_intake', 'residence_worker'],
    because: 'gone when sent, and after two days',
  },
  sign_in_attempt: { by: ['residence_worker'], because: 'old attempts are forgotten' },
  visible_resident: { by: ['residence_projection'], because: 'derived from the facts' },
  idempotency_key: {
    by: ['administrator', 'auditor', 'host', 'intake', 'labour', 'police', 'services'].map(
      (role) => `residence_${role}`,
    ),
    because: 'kept 24 hours',
  },
};

/** What hosts read: nothing of anybody but what they answer for and what they said themselves. */
export const readByHosts = [
  'dwelling',
  'dwelling_description',
  'dwelling_manager',
  'host_contact',
  'idempotency_key',
  'owner_objection',
  'ownership_claim',
  'stay_api_key',
  'stay_draft',
  'stay_notice',
];

/** What education and insurance officers read: what they recorded themselves; families only through a step. */
export const readByServices = [
  'idempotency_key',
  'needs_forecast',
  'planning_value',
  'school_place',
  'school_place_policy',
  'service_access.family_message',
  'service_access.request',
  'service_access.request_event',
];
