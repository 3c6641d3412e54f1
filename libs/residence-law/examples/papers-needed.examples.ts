import { day } from '@libs/calendar';
import type {
  ConsentGiver,
  NotAskedReason,
  PaperCode,
  PapersAskedAbout,
  PapersCase,
} from '@libs/residence-law';

interface Example {
  readonly name: readonly [vi: string, en: string];
  readonly asked: PapersAskedAbout;
  readonly needed: readonly PaperCode[];
  /** Beside what is never asked for. */
  readonly notAsked?: readonly `${PaperCode}: ${NotAskedReason}`[];
  readonly consents?: readonly ConsentGiver[];
  readonly notVerified?: true;
}

const registers = (hold: 'rented_or_lent' | 'own' | 'relative_agrees' | 'none_on_paper') =>
  ({ kind: 'registration', hold, dwellingIsInData: false }) as const;
const asked: PapersAskedAbout = {
  about: registers('rented_or_lent'),
  person: { age: 27, joinsParentOrGuardian: false, lacksCapacity: false },
  filedBy: 'person',
  hasForeignPaper: false,
  filedOn: day('2026-11-22'),
};
const about = (what: PapersCase, more: Partial<PapersAskedAbout> = {}): PapersAskedAbout => ({
  ...asked,
  ...more,
  about: what,
});
const extends_ = (hold: 'rented_or_lent' | 'own' | 'relative_agrees') =>
  ({ kind: 'extension', hold, dwellingIsInData: false }) as const;
const aged = (age: number | null, more: Partial<PapersAskedAbout> = {}): PapersAskedAbout => ({
  ...asked,
  about: registers('own'),
  person: { age, joinsParentOrGuardian: false, lacksCapacity: false },
  ...more,
});
const child = (age: number) => ({ age, joinsParentOrGuardian: true, lacksCapacity: false });
const lease = ['notarised_lease: lease_suffices', 'land_certificate_of_the_owner: lease_suffices'] as const;
const head = 'consent_of_head: not_named_for_temporary_residence';

/** Rows F-01 to F-10, T-04, T-17, T-18, V-f, X-03, X-05: the papers and consents of each kind of case. */
export const papersNeededExamples: readonly Example[] = [
  {
    name: ['Thuê trọ: văn bản thuê, không công chứng', 'renting: the written lease, not notarised'],
    asked,
    needed: ['declaration_by_officer', 'written_lease'],
    notAsked: [...lease, head],
  },
  {
    name: ['Thuê trọ, chỗ ở đã có trong dữ liệu', 'renting where the data show the dwelling'],
    asked: about({ ...registers('rented_or_lent'), dwellingIsInData: true }),
    needed: ['declaration_by_officer'],
    notAsked: [...lease, 'dwelling_paper: held_in_data', head],
  },
  {
    name: ['Nhà của mình', 'the own house'],
    asked: about(registers('own')),
    needed: ['declaration_by_officer', 'one_paper_of_the_dwelling'],
    notAsked: [head],
  },
  {
    name: ['Không có giấy tờ: tự cam kết', 'no paper at all: an own commitment'],
    asked: about(registers('none_on_paper')),
    needed: ['declaration_by_officer', 'own_commitment'],
    notAsked: [head],
  },
  {
    name: ['Chủ sở hữu là người thân, đồng ý', 'the owner is a relative and agrees: the consent, no paper'],
    asked: about(registers('relative_agrees')),
    needed: ['declaration_by_officer'],
    notAsked: ['dwelling_paper: owner_is_relative', head],
    consents: ['owner'],
  },
  {
    name: ['Chủ sở hữu là người thân, ngày 30/6/2026', 'the same, the day before the circular: a paper'],
    asked: about(registers('relative_agrees'), { filedOn: day('2026-06-30') }),
    needed: ['declaration', 'one_paper_of_the_dwelling'],
    notAsked: [head],
    consents: ['owner'],
  },
  {
    name: ['Chính chủ sở hữu kê khai', 'the owner is the one who declares: no second signature'],
    asked: about(registers('relative_agrees'), { filedBy: 'owner' }),
    needed: ['declaration_by_officer'],
    notAsked: ['dwelling_paper: owner_is_relative', head],
  },
  {
    name: ['Đổi chỗ ở: như đăng ký mới', 'a change of dwelling asks what a registration asks'],
    asked: about({ kind: 'change_of_dwelling', hold: 'rented_or_lent', dwellingIsInData: false }),
    needed: ['declaration_by_officer', 'written_lease'],
    notAsked: [...lease, head],
  },
  {
    name: ['Gia hạn chỗ thuê: chủ nhà đồng ý, không giấy tờ', 'extending a lease: the consent, no paper'],
    asked: about(extends_('rented_or_lent')),
    needed: ['declaration_by_officer'],
    notAsked: ['dwelling_paper: extension_needs_none', head],
    consents: ['owner'],
  },
  {
    name: ['Gia hạn nhà của mình', 'extending in the own house: nobody is asked'],
    asked: about(extends_('own')),
    needed: ['declaration_by_officer'],
    notAsked: ['dwelling_paper: extension_needs_none', head],
  },
  {
    name: ['Gia hạn ngày 14/11/2025: còn phải chứng minh', 'extending the day before papers were dropped'],
    asked: about(extends_('rented_or_lent'), { filedOn: day('2025-11-14') }),
    needed: ['declaration', 'written_lease'],
    notAsked: [...lease, head],
    consents: ['owner'],
  },
  {
    name: ['Gia hạn ngày 15/11/2025', 'extending on the first day without them'],
    asked: about(extends_('rented_or_lent'), { filedOn: day('2025-11-15') }),
    needed: ['declaration'],
    notAsked: ['dwelling_paper: extension_needs_none', head],
    consents: ['owner'],
  },
  {
    name: ['17 tuổi: cha, mẹ hoặc người giám hộ đồng ý', 'seventeen: a parent or guardian consents'],
    asked: aged(17),
    needed: ['declaration_by_officer', 'one_paper_of_the_dwelling'],
    notAsked: [head],
    consents: ['parent_or_guardian'],
  },
  {
    name: ['Đủ 18 tuổi', 'eighteen: of age'],
    asked: aged(18),
    needed: ['declaration_by_officer', 'one_paper_of_the_dwelling'],
    notAsked: [head],
  },
  {
    name: ['Không rõ tuổi', 'of unknown age: not taken for a minor'],
    asked: aged(null),
    needed: ['declaration_by_officer', 'one_paper_of_the_dwelling'],
    notAsked: [head],
  },
  {
    name: ['Cha, mẹ kê khai thay', 'the parent declares: no second signature, no authorisation'],
    asked: aged(17, { filedBy: 'parent_or_guardian' }),
    needed: ['declaration_by_officer', 'one_paper_of_the_dwelling'],
    notAsked: ['authorisation: guardian_needs_none', head],
  },
  {
    name: ['Người hạn chế năng lực hành vi', 'an adult without full capacity: the guardian consents'],
    asked: aged(40, { person: { age: 40, joinsParentOrGuardian: false, lacksCapacity: true } }),
    needed: ['declaration_by_officer', 'one_paper_of_the_dwelling'],
    notAsked: [head],
    consents: ['parent_or_guardian'],
  },
  {
    name: [
      'Trẻ 5 tuổi về ở với mẹ',
      'a child of five joins the mother: nobody else is asked, nothing verified',
    ],
    asked: about(registers('relative_agrees'), { person: child(5), filedBy: 'parent_or_guardian' }),
    needed: ['declaration_by_officer'],
    notAsked: [
      'dwelling_paper: child_joins_parent',
      'authorisation: guardian_needs_none',
      head,
      'consent_of_owner: child_joins_parent',
    ],
    notVerified: true,
  },
  {
    name: ['Trẻ đủ 6 tuổi về ở với mẹ', 'a child of six: the owner consents as for anybody'],
    asked: about(registers('relative_agrees'), { person: child(6), filedBy: 'parent_or_guardian' }),
    needed: ['declaration_by_officer'],
    notAsked: ['dwelling_paper: owner_is_relative', 'authorisation: guardian_needs_none', head],
    consents: ['owner'],
  },
  {
    name: ['Trẻ 5 tuổi ở với người khác', 'a child of five who joins neither parent nor guardian'],
    asked: about(registers('relative_agrees'), {
      person: { ...child(5), joinsParentOrGuardian: false },
      filedBy: 'parent_or_guardian',
    }),
    needed: ['declaration_by_officer'],
    notAsked: ['dwelling_paper: owner_is_relative', 'authorisation: guardian_needs_none', head],
    consents: ['owner'],
  },
  {
    name: ['Trẻ 5 tuổi về ở với mẹ, ngày 30/6/2026', 'a child of five the day before the amendment'],
    asked: about(registers('relative_agrees'), {
      person: child(5),
      filedBy: 'parent_or_guardian',
      filedOn: day('2026-06-30'),
    }),
    needed: ['declaration', 'one_paper_of_the_dwelling'],
    notAsked: ['authorisation: guardian_needs_none', head],
    consents: ['owner'],
  },
  {
    name: ['Nộp qua người được ủy quyền', 'through somebody authorised'],
    asked: { ...asked, filedBy: 'agent' },
    needed: ['declaration_by_officer', 'written_lease', 'authorisation'],
    notAsked: [...lease, head],
  },
  {
    name: ['Giấy tờ nước ngoài', 'a foreign paper'],
    asked: { ...asked, hasForeignPaper: true },
    needed: ['declaration_by_officer', 'written_lease', 'legalised_translation'],
    notAsked: [...lease, head],
  },
  {
    name: ['Xóa đăng ký: giấy tờ chứng minh căn cứ', 'an ending that is filed: a paper of its ground'],
    asked: about({ kind: 'ending', begun: 'filed', groundIsInData: false }),
    needed: ['declaration_by_officer', 'proof_of_end_ground'],
  },
  {
    name: ['Căn cứ đã có trong dữ liệu', 'an ending whose ground the data show'],
    asked: about({ kind: 'ending', begun: 'filed', groundIsInData: true }),
    needed: ['declaration_by_officer'],
    notAsked: ['proof_of_end_ground: held_in_data'],
  },
  {
    name: ['Xóa theo dữ liệu: không cần giấy tờ', 'an ending from data needs no paper'],
    asked: about({ kind: 'ending', begun: 'from_data', groundIsInData: true }, { filedBy: 'office' }),
    needed: [],
  },
  {
    name: ['Chủ nhà báo: không cần giấy tờ', 'the landlord’s word needs no paper'],
    asked: about({ kind: 'ending', begun: 'host_notice', groundIsInData: false }, { filedBy: 'office' }),
    needed: [],
  },
  {
    name: ['Cơ quan tự xóa: biên bản', 'an ending ex officio needs its minutes'],
    asked: about({ kind: 'ending', begun: 'ex_officio', groundIsInData: false }, { filedBy: 'office' }),
    needed: ['minutes_of_non_performance'],
  },
  {
    name: ['Xóa do hủy bỏ: quyết định', 'an ending on a cancellation needs the decision'],
    asked: about({ kind: 'ending', begun: 'on_cancellation', groundIsInData: true }, { filedBy: 'office' }),
    needed: ['cancellation_decision'],
  },
  {
    name: ['Hủy bỏ đăng ký sai', 'a cancellation'],
    asked: about({ kind: 'cancellation' }, { filedBy: 'office' }),
    needed: ['cancellation_decision'],
  },
  {
    name: ['Tạm vắng nhóm a: cơ quan giám sát đồng ý', 'absence of group a: the supervising body consents'],
    asked: about({ kind: 'temporary_absence', group: 'a' }),
    needed: ['declaration_by_officer', 'consent_of_supervising_body'],
  },
  {
    name: ['Tạm vắng nhóm b', 'absence of group b: the same'],
    asked: about({ kind: 'temporary_absence', group: 'b' }),
    needed: ['declaration_by_officer', 'consent_of_supervising_body'],
  },
  {
    name: ['Tạm vắng nhóm c: chỉ khai báo', 'absence of group c: the declaration alone'],
    asked: about({ kind: 'temporary_absence', group: 'c' }),
    needed: ['declaration_by_officer'],
  },
  {
    name: ['Tạm vắng nhóm d: chỉ khai báo', 'absence of group d: the declaration alone'],
    asked: about({ kind: 'temporary_absence', group: 'd' }),
    needed: ['declaration_by_officer'],
  },
  {
    name: ['Khai báo thông tin về cư trú', 'a declaration of no residence'],
    asked: about({ kind: 'no_residence_declaration' }),
    needed: ['declaration_by_officer'],
  },
  {
    name: ['Xác nhận thông tin về cư trú', 'a confirmation of residence'],
    asked: about({ kind: 'residence_confirmation' }),
    needed: ['declaration_by_officer'],
  },
];
