import type { ProblemWords } from './problem-words.ts';
import { you } from './problem-words.ts';
import type { Sentence } from './sentence.ts';

const applicant: Sentence = { vi: 'Người nộp hồ sơ.', en: 'The applicant.' };
const records: Sentence = { vi: 'Bạn, khi có căn cứ.', en: 'You, where there is proof.' };

/** What the check before a form may find, by code: what it is, what to do, who can do it. */
export const findingWords: Readonly<Record<string, ProblemWords>> = {
  person_unknown: {
    wrong: { vi: 'Không ai có số định danh này.', en: 'Nobody has this number.' },
    toDo: {
      vi: 'Kiểm tra lại số; nếu đúng, bấm Thêm người.',
      en: 'Check the number; if it is right, add the person.',
    },
    who: you,
  },
  person_died: {
    wrong: {
      vi: 'Người này được ghi là đã chết ngày {diedOn}.',
      en: 'The person is recorded as having died on {diedOn}.',
    },
    toDo: { vi: 'Nếu ghi nhầm, hủy ghi nhận đó trước.', en: 'If that is wrong, void it first.' },
    who: records,
  },
  person_foreign: {
    wrong: {
      vi: 'Người nước ngoài khai báo theo quy định khác.',
      en: 'Foreigners are declared under another law.',
    },
    toDo: {
      vi: 'Hướng dẫn khai báo tạm trú cho người nước ngoài.',
      en: 'Refer to the declaration for foreigners.',
    },
    who: you,
  },
  person_minor: {
    wrong: { vi: 'Người này chưa đủ 18 tuổi.', en: 'The person is under 18.' },
    toDo: {
      vi: 'Cha, mẹ hoặc người giám hộ khai hoặc đồng ý; ghi ý kiến đó vào hồ sơ.',
      en: 'A parent or guardian declares or consents; record that with the case.',
    },
    who: { vi: 'Cha, mẹ hoặc người giám hộ.', en: 'A parent or guardian.' },
  },
  registered_elsewhere: {
    wrong: {
      vi: 'Đang đăng ký tạm trú tại xã, phường khác (mã {communeCode}) đến {lastDay}.',
      en: 'Registered in another commune ({communeCode}) until {lastDay}.',
    },
    toDo: {
      vi: 'Không cản trở: khi đồng ý hồ sơ này, đăng ký kia tự chấm dứt và nơi kia được báo.',
      en: 'No obstacle: granting this case ends that registration and tells the other commune.',
    },
    who: you,
  },
  registered_here: {
    wrong: {
      vi: 'Đã đăng ký tạm trú tại đây đến {lastDay}.',
      en: 'Already registered here until {lastDay}.',
    },
    toDo: { vi: 'Chọn Gia hạn thay cho Đăng ký mới.', en: 'Choose an extension instead of a registration.' },
    who: you,
  },
  registered_at_another_dwelling_here: {
    wrong: {
      vi: 'Đang đăng ký tại chỗ ở khác trong xã, phường này đến {lastDay}.',
      en: 'Registered at another dwelling of this commune until {lastDay}.',
    },
    toDo: { vi: 'Chọn Thay đổi chỗ ở.', en: 'Choose a change of dwelling.' },
    who: you,
  },
  no_registration_here: {
    wrong: { vi: 'Chưa từng đăng ký tạm trú tại xã, phường này.', en: 'Never registered in this commune.' },
    toDo: { vi: 'Chọn Đăng ký tạm trú.', en: 'Choose a registration.' },
    who: you,
  },
  twice_on_filing: {
    wrong: { vi: 'Người này có hai lần trong hồ sơ.', en: 'This person is on the filing twice.' },
    toDo: { vi: 'Bỏ một dòng.', en: 'Remove one of the rows.' },
    who: you,
  },
  case_open_here: {
    wrong: { vi: 'Đang có một hồ sơ chưa giải quyết xong tại đây.', en: 'An undecided case is open here.' },
    toDo: { vi: 'Mở hồ sơ đó và làm tiếp.', en: 'Open that case and go on with it.' },
    who: you,
  },
  case_open_elsewhere: {
    wrong: {
      vi: 'Đang có một hồ sơ tại xã, phường khác (mã {communeCode}).',
      en: 'A case is open in another commune ({communeCode}).',
    },
    toDo: {
      vi: 'Không cản trở; hỏi người nộp có còn theo hồ sơ kia không.',
      en: 'No obstacle; ask whether they still pursue it.',
    },
    who: applicant,
  },
  dwelling_elsewhere: {
    wrong: { vi: 'Chỗ ở không thuộc địa bàn của bạn.', en: 'The dwelling is not in your area.' },
    toDo: {
      vi: 'Hướng dẫn nộp tại công an xã, phường nơi có chỗ ở.',
      en: 'Refer to the police of that commune.',
    },
    who: applicant,
  },
  dwelling_blocked: {
    wrong: {
      vi: 'Chỗ ở thuộc trường hợp không được đăng ký (Điều 23).',
      en: 'No residence may be registered here (article 23).',
    },
    toDo: {
      vi: 'Xem căn cứ tại trang chỗ ở; nếu không còn, gỡ ghi nhận đó.',
      en: 'See its basis with the dwelling; lift it where it no longer holds.',
    },
    who: records,
  },
};

/** Why no residence may be registered at a dwelling (Law on Residence, article 23). */
export const dwellingBlockWords = {
  prohibited_or_protected_zone: { vi: 'Khu vực cấm, khu vực bảo vệ', en: 'Prohibited or protected zone' },
  landslide_or_flood_area: {
    vi: 'Khu vực cảnh báo sạt lở, lũ quét',
    en: 'Area with a warning of landslides or floods',
  },
  encroached_land: { vi: 'Đất lấn, chiếm hoặc không được xây dựng', en: 'Encroached or unbuildable land' },
  land_under_recovery: { vi: 'Đất đã có quyết định thu hồi', en: 'Land under a decision of recovery' },
  house_in_dispute: { vi: 'Nhà đang có tranh chấp', en: 'House in dispute' },
  confiscated: { vi: 'Bị tịch thu theo quyết định', en: 'Confiscated' },
  vehicle_deregistered: { vi: 'Phương tiện bị xóa đăng ký', en: 'Vehicle deregistered' },
  ordered_demolished: { vi: 'Nhà ở có quyết định phá dỡ', en: 'Ordered to be demolished' },
} as const satisfies Record<string, Sentence>;

/** Groups that pay no fee (Circular 75/2022/TT-BTC, article 4; to be compared with the gazette). */
export const feeExemptionWords = {
  child: { vi: 'Trẻ em', en: 'Child' },
  elderly: { vi: 'Người cao tuổi', en: 'Elderly person' },
  disabled: { vi: 'Người khuyết tật', en: 'Disabled person' },
  poor_household: { vi: 'Hộ nghèo', en: 'Poor household' },
  ethnic_minority_in_difficult_area: {
    vi: 'Đồng bào dân tộc thiểu số ở xã có điều kiện đặc biệt khó khăn',
    en: 'Ethnic minority in an especially difficult area',
  },
  merit_family: { vi: 'Người có công, thân nhân', en: 'Person of merit or family' },
  orphan_16_to_18: { vi: 'Mồ côi cả cha lẫn mẹ, từ 16 đến dưới 18 tuổi', en: 'Orphan from 16 to under 18' },
} as const satisfies Record<string, Sentence>;
