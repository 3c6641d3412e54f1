import type { Sentence } from '../sentence.ts';

/** Sign-in, lock, password and one-time link. */
export const signInWords = {
  whatMustIDo: { vi: 'Người dân: Tôi phải làm gì?', en: 'For everybody: What must I do?' },
  product: { vi: 'Tạm Trú', en: 'Tạm Trú' },
  productIs: { vi: 'Quản lý hồ sơ đăng ký cư trú', en: 'Residence registration case management' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  username: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  forgotten: {
    vi: 'Quên mật khẩu: đề nghị quản trị viên cấp liên kết đặt lại.',
    en: 'Forgotten password: ask your administrator for a reset link.',
  },
  lock: { vi: 'Khóa màn hình', en: 'Lock screen' },
  locked: { vi: 'Màn hình đã khóa', en: 'The screen is locked' },
  lockedWhy: {
    vi: 'Màn hình tự khóa sau 10 phút không thao tác. Nội dung đang nhập được giữ nguyên.',
    en: 'The screen locks after ten idle minutes. What you were typing has been kept.',
  },
  unlock: { vi: 'Mở khóa', en: 'Unlock' },
  otherOfficer: { vi: 'Đăng nhập bằng tài khoản khác', en: 'Sign in as somebody else' },
  otherOfficerDrops: {
    vi: 'Nội dung đang nhập của {name} sẽ bị bỏ.',
    en: 'What {name} was typing will be thrown away.',
  },
  changePassword: { vi: 'Đổi mật khẩu', en: 'Change password' },
  currentPassword: { vi: 'Mật khẩu hiện tại', en: 'Current password' },
  newPassword: { vi: 'Mật khẩu mới', en: 'New password' },
  newPasswordAgain: { vi: 'Nhập lại mật khẩu mới', en: 'New password again' },
  passwordsDiffer: { vi: 'Hai lần nhập không giống nhau.', en: 'The two entries differ.' },
  passwordChanged: {
    vi: 'Đã đổi mật khẩu. Các phiên đăng nhập khác của tài khoản này đã kết thúc.',
    en: 'The password is changed. Other sessions of this account have ended.',
  },
  passwordAdvice: {
    vi: 'Nên dùng một câu dài dễ nhớ, không dùng lại ở nơi khác.',
    en: 'Best is a long phrase you can remember and use nowhere else.',
  },
  setPassword: { vi: 'Đặt mật khẩu', en: 'Set your password' },
  setPasswordWhy: {
    vi: 'Liên kết này dùng được một lần để đặt mật khẩu cho tài khoản của bạn.',
    en: 'This link works once, to set the password of your account.',
  },
  passwordSet: { vi: 'Đã đặt mật khẩu. Mời đăng nhập.', en: 'The password is set. Please sign in.' },
  linkMissing: {
    vi: 'Địa chỉ này thiếu mã của liên kết. Hãy mở lại đúng liên kết đã nhận.',
    en: 'This address lacks the code of the link. Please open the link exactly as you received it.',
  },
} as const satisfies Record<string, Sentence>;
