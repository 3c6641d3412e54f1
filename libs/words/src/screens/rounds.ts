import type { Sentence } from '../sentence.ts';

/** Visits where there may be no line: the list that is taken along, and the way into it. */
export const roundWords = {
  takeAlong: {
    vi: 'Mang danh sách đi, phòng khi mất mạng',
    en: 'Take the list along, in case the line is lost',
  },
  taken: { vi: 'Đã mang danh sách đi, giữ đến {until}', en: 'The list is taken along, kept until {until}' },
  takeAlongWhat: {
    vi: 'Tối đa 100 chỗ ở cần đến nhất được giữ trên máy này, mã hóa bằng mã riêng của đồng chí; mở được cả khi không có mạng. Chỗ ở có người được bảo vệ không được mang theo. Danh sách tự mất sau 12 giờ, khi đăng xuất, hoặc sau 5 lần nhập sai mã.',
    en: 'The 100 dwellings most worth a visit are kept on this device, encrypted with a code of your own, and open without a line. Dwellings of protected people are left out. The list is gone after 12 hours, on sign-out, and after five wrong codes.',
  },
  newCode: {
    vi: 'Mã mở danh sách (ít nhất 8 ký tự, có chữ và số)',
    en: 'A code to open it (8 signs at least, with a letter and a digit)',
  },
  codeUnfit: {
    vi: 'Mã cần ít nhất {count} ký tự, có cả chữ và số.',
    en: 'The code needs at least {count} signs, with a letter and a digit.',
  },
  codeGuards: {
    vi: 'Giới hạn 5 lần thử chỉ ngăn người cầm máy. Ai sao chép được bộ nhớ của máy thì thử bao nhiêu mã cũng được, nên mã ngắn hoặc dễ đoán (ngày sinh, số điện thoại) không bảo vệ được danh sách.',
    en: 'The five tries stop whoever holds the device. Whoever copies its storage may try any number of codes: a short or easily guessed one (a birthday, a telephone number) does not protect the list.',
  },
  take: { vi: 'Mang đi', en: 'Take along' },
  takeAnew: { vi: 'Mang danh sách mới', en: 'Take a new list' },
  drop: { vi: 'Bỏ khỏi máy', en: 'Remove from this device' },
  noLine: { vi: 'Không có mạng', en: 'No line' },
  noLineFrame: {
    vi: 'Không có mạng · chỉ mở được danh sách mang theo',
    en: 'No line · the list taken along alone',
  },
  doorWhat: {
    vi: 'Máy này có danh sách kiểm tra mang theo. Nhập mã đã đặt để mở; kết quả ghi lại sẽ được giữ và gửi khi có mạng.',
    en: 'A list of visits lies on this device. Its code opens it; what is recorded is kept and sent when the line is back.',
  },
  code: { vi: 'Mã mở danh sách', en: 'Code of the list' },
  open: { vi: 'Mở danh sách', en: 'Open the list' },
  wrongCode: { vi: 'Mã chưa đúng. Còn {count} lần thử.', en: 'Wrong code. {count} tries are left.' },
  gone: {
    vi: 'Danh sách không còn trên máy. Đăng nhập lại khi có mạng.',
    en: 'The list is no longer on this device. Sign in when there is a line.',
  },
  leaveUnsent: {
    vi: 'Đăng xuất và bỏ {count} lần kiểm tra chưa gửi',
    en: 'Sign out and lose {count} unsent visits',
  },
  lookAgain: { vi: 'Thử kết nối lại', en: 'Try the line again' },
} as const satisfies Record<string, Sentence>;
