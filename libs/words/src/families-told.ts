import { type ProblemWords, you } from './problem-words.ts';
import type { Sentence } from './sentence.ts';

/** Problem documents of a family that follows its requests, by their `code`. */
export const familyTrackingProblems: Readonly<Record<string, ProblemWords>> = {
  no_such_request: {
    wrong: { vi: 'Không có yêu cầu nào mang mã này.', en: 'No request has this code.' },
    toDo: {
      vi: 'Xem lại mã trên phiếu hoặc trong tin nhắn; chữ O và số 0, chữ I và số 1 được đọc như nhau.',
      en: 'Check the code on the paper or in the message; O and 0, I and 1 are read alike.',
    },
    who: you,
  },
};

/** What a family reads in a message: neither a name nor a school. */
export const familyMessages = {
  subject: { vi: 'Yêu cầu {need} của gia đình', en: 'Your family’s request: {need}' },
  follow: {
    vi: 'Theo dõi, hoặc thôi nhận tin: {link}',
    en: 'Follow it, or stop these messages: {link}',
  },
  needs: {
    school_place: { vi: 'chỗ học', en: 'school place' },
    health_insurance: { vi: 'bảo hiểm y tế', en: 'health insurance' },
    social_insurance: { vi: 'bảo hiểm xã hội', en: 'social insurance' },
  },
  steps: {
    requested: {
      vi: 'Đã nhận yêu cầu {need}, xử lý trước {due}.',
      en: 'Request for {need} received, due {due}.',
    },
    referred: {
      vi: 'Yêu cầu {need} đã được chuyển đến nơi tiếp nhận, trả lời trước {due}.',
      en: 'Request for {need} passed on, answer due {due}.',
    },
    waiting_list: {
      vi: 'Yêu cầu {need} đang ở danh sách chờ.',
      en: 'Request for {need}: on the waiting list.',
    },
    accepted: {
      vi: 'Yêu cầu {need} đã được đồng ý. Hãy đến nơi tiếp nhận làm thủ tục.',
      en: 'Request for {need} accepted. Please go there.',
    },
    enrolled: { vi: 'Yêu cầu {need} đã hoàn thành.', en: 'Request for {need} completed.' },
    refused: {
      vi: 'Yêu cầu {need} chưa được đáp ứng. Gia đình có thể yêu cầu lại, hãy hỏi nơi đã lập yêu cầu.',
      en: 'Request for {need} refused. You may ask again where it was made.',
    },
    late: {
      vi: 'Yêu cầu {need} đã quá hạn {due}; cơ quan phụ trách đã được nhắc.',
      en: 'Request for {need} is past {due}; the office was reminded.',
    },
  },
} as const satisfies Record<string, Sentence | Readonly<Record<string, Sentence>>>;

/** The paper that a family takes home. */
export const familyPaper = {
  peoplesCommittee: { vi: 'Ủy ban nhân dân {province}', en: 'People’s Committee of {province}' },
  education: { vi: 'Sở Giáo dục và Đào tạo', en: 'Department of Education and Training' },
  insurance: { vi: 'Bảo hiểm xã hội Việt Nam', en: 'Viet Nam Social Security' },
  insuranceOf: { vi: 'Bảo hiểm xã hội {province}', en: 'Social Security of {province}' },
  number: { vi: 'Theo tình trạng ngày {day}', en: 'As it stands on {day}' },
  title: { vi: 'PHIẾU THEO DÕI YÊU CẦU CỦA GIA ĐÌNH', en: 'REQUESTS OF A FAMILY' },
  intro: {
    vi: 'Gia đình đang ở tại {commune} đã yêu cầu, và đến nay yêu cầu như sau:',
    en: 'The family, living in {commune}, asked for the following, which stands so:',
  },
  person: { vi: 'Họ và tên', en: 'Name' },
  born: { vi: 'Sinh', en: 'Born' },
  grade: { vi: 'Lớp', en: 'Grade' },
  preschool: { vi: 'mầm non', en: 'preschool' },
  place: { vi: 'Nơi tiếp nhận', en: 'Where' },
  state: { vi: 'Tình trạng', en: 'State' },
  due: { vi: 'Trả lời trước', en: 'Due' },
  refused: {
    vi: 'Lý do chưa được đáp ứng: {reasons}. Gia đình có thể yêu cầu lại bất cứ lúc nào, hoặc khiếu nại theo quy định của pháp luật.',
    en: 'Why it was refused: {reasons}. The family may ask again at any time, or complain as the law provides.',
  },
  household: {
    vi: 'Cùng đăng ký tại một chỗ ở nên tham gia bảo hiểm y tế theo một hộ: {people}. Mỗi tháng {total} đồng ({article}).{others}',
    en: 'Registered together at one dwelling, and so insured as one household: {people}. {total} VND a month ({article}).{others}',
  },
  others: {
    vi: ' Cùng chỗ ở còn {count} người khác tham gia trong hộ; thứ tự đóng tính cả họ.',
    en: ' {count} others of the dwelling are insured in the household and count in the order of payment.',
  },
  apart: { vi: '{group} ({article})', en: '{group} ({article})' },
  pays: { vi: '{name} {dong} đồng', en: '{name} {dong} VND' },
  unconfirmed: { vi: ', chưa đối chiếu với Công báo', en: ', not compared with the gazette' },
  neverForRegistration: {
    vi: 'Chưa đăng ký cư trú không phải là lý do để từ chối đi học, cấp cứu hay tiêm chủng. Không phải nộp lệ phí cho yêu cầu này.',
    en: 'Want of registration is no reason to refuse schooling, emergency care or vaccination. This request costs nothing.',
  },
  officer: { vi: 'CÁN BỘ LẬP PHIẾU', en: 'OFFICER' },
  follow: {
    vi: 'Theo dõi: quét mã QR, hoặc vào {address} và nhập mã',
    en: 'Follow: scan the QR code, or open {address} and type the code',
  },
} as const satisfies Record<string, Sentence>;

/** The page on which a family follows its requests. */
export const familyTrackingWords = {
  title: { vi: 'Theo dõi yêu cầu của gia đình', en: 'Follow your family’s requests' },
  explain: {
    vi: 'Nhập mã trên phiếu hoặc trong tin nhắn. Trang này không hiện tên ai và không lưu lại gì.',
    en: 'Type the code on your paper or in a message. This page shows no names and keeps nothing.',
  },
  code: { vi: 'Mã theo dõi', en: 'Code' },
  show: { vi: 'Xem', en: 'Show' },
  where: { vi: 'Tại {commune}', en: 'In {commune}' },
  askedOn: { vi: 'Yêu cầu ngày {day}', en: 'Asked on {day}' },
  due: { vi: 'Trả lời chậm nhất ngày {day}.', en: 'Answer by the end of {day}.' },
  grade: { vi: 'lớp {grade}', en: 'grade {grade}' },
  place: { vi: 'Nơi tiếp nhận: {place}', en: 'Where: {place}' },
  next: {
    requested: {
      vi: 'Cơ quan phụ trách đang tìm nơi tiếp nhận.',
      en: 'The office is looking for a place.',
    },
    referred: { vi: 'Nơi tiếp nhận đang xem xét.', en: 'The school or office is considering it.' },
    waiting_list: {
      vi: 'Khi có chỗ, gia đình sẽ được báo. Có thể hỏi nơi khác.',
      en: 'You will hear when a place is free. You may ask elsewhere.',
    },
    accepted: { vi: 'Hãy đến nơi tiếp nhận làm thủ tục.', en: 'Please go there to enrol.' },
    enrolled: { vi: 'Đã xong.', en: 'Done.' },
    refused: {
      vi: 'Gia đình có thể yêu cầu lại. Chưa đăng ký cư trú không phải là lý do từ chối.',
      en: 'You may ask again. Want of registration is no reason to refuse.',
    },
    withdrawn: { vi: 'Gia đình có thể yêu cầu lại bất cứ lúc nào.', en: 'You may ask again at any time.' },
    ended: { vi: 'Gia đình có thể yêu cầu lại bất cứ lúc nào.', en: 'You may ask again at any time.' },
    declined: { vi: 'Gia đình có thể yêu cầu lại bất cứ lúc nào.', en: 'You may ask again at any time.' },
    moved_away: { vi: 'Ở nơi mới, hãy yêu cầu tại đó.', en: 'At the new place, ask there.' },
  },
  wanted: { vi: 'Tin nhắn về yêu cầu được gửi đến gia đình.', en: 'Messages about it are sent to you.' },
  stopped: { vi: 'Không gửi tin nhắn nữa.', en: 'No messages are sent any more.' },
  stop: { vi: 'Thôi nhận tin', en: 'Stop messages' },
  resume: { vi: 'Nhận tin lại', en: 'Have messages again' },
} as const satisfies Record<string, Sentence | Readonly<Record<string, Sentence>>>;

/** How a message of a request fared, for the officer. */
export const familyMessageStates = {
  waiting: { vi: 'chờ gửi', en: 'waiting' },
  sent: { vi: 'đã gửi', en: 'sent' },
  given_up: { vi: 'không gửi được, hãy in phiếu', en: 'could not be sent; print the paper' },
  not_sent: {
    vi: 'không gửi (không có kênh, hoặc gia đình thôi nhận); hãy in phiếu',
    en: 'not sent; print the paper',
  },
} as const satisfies Record<string, Sentence>;

/** The anonymous counts. */
export const serviceCountWords = {
  title: { vi: 'Đếm theo tỉnh, từ 10 trở lên', en: 'Counts by province, from 10 on' },
  explain: {
    vi: 'Mỗi ô là một tỉnh, đặt gần đúng chỗ trên bản đồ. Chỉ cộng các xã có từ 10 trẻ trở lên, làm tròn xuống hàng chục; đếm hằng đêm.',
    en: 'Each tile is a province, roughly where it lies. Only communes with 10 or more are added up, in tens rounded down; counted each night.',
  },
  what: { vi: 'Xem', en: 'Show' },
  countedOn: { vi: 'Đếm ngày {day}', en: 'Counted on {day}' },
  never: {
    vi: 'Chưa đếm lần nào; đếm vào 02:30 mỗi đêm.',
    en: 'Not counted yet; counted at 02:30 each night.',
  },
  none: { vi: 'không xã nào từ 10', en: 'no commune of 10 or more' },
} as const satisfies Record<string, Sentence>;

/** What is counted. */
export const countedServiceWords = {
  children_without_place: { vi: 'Trẻ chưa biết có chỗ học', en: 'Children without a known place' },
  places: { vi: 'Chỗ học đã nhập', en: 'Places entered' },
  asked_school_place: { vi: 'Người đã yêu cầu chỗ học', en: 'Asked for a school place' },
  asked_health_insurance: { vi: 'Người đã yêu cầu bảo hiểm y tế', en: 'Asked for health insurance' },
  asked_social_insurance: { vi: 'Người đã yêu cầu bảo hiểm xã hội', en: 'Asked for social insurance' },
} as const satisfies Record<string, Sentence>;
