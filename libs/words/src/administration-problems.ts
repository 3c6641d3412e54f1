import { administrator, you, type ProblemWords } from './problem-words.ts';

/** Refusals of what administrators do: accounts, the law's values, the units. */
export const administrationProblems: Readonly<Record<string, ProblemWords>> = {
  link_not_good: {
    wrong: { vi: 'Liên kết không còn dùng được.', en: 'The link is no longer good.' },
    toDo: { vi: 'Đề nghị quản trị viên cấp liên kết mới.', en: 'Ask your administrator for a new one.' },
    who: administrator,
  },
  account_awaiting_approval: {
    wrong: { vi: 'Tài khoản đang chờ phê duyệt.', en: 'The account awaits approval.' },
    toDo: { vi: 'Chờ người thứ hai phê duyệt.', en: 'Wait for the second person to approve it.' },
    who: {
      vi: 'Quản trị viên thứ hai hoặc Công an cấp tỉnh.',
      en: 'A second administrator or the provincial police.',
    },
  },
  account_suspended: {
    wrong: { vi: 'Tài khoản đang bị tạm ngừng.', en: 'The account is suspended.' },
    toDo: { vi: 'Liên hệ quản trị viên.', en: 'Contact the administrator.' },
    who: administrator,
  },
  username_taken: {
    wrong: { vi: 'Tên đăng nhập này đã có.', en: 'This user name is taken.' },
    toDo: { vi: 'Chọn tên khác.', en: 'Choose another one.' },
    who: you,
  },
  second_person_needed: {
    wrong: {
      vi: 'Người tạo hoặc đề xuất tài khoản không được tự phê duyệt.',
      en: 'Whoever proposed an account may not approve it.',
    },
    toDo: { vi: 'Đề nghị người thứ hai phê duyệt.', en: 'Ask a second person.' },
    who: {
      vi: 'Quản trị viên khác hoặc Công an cấp tỉnh.',
      en: 'Another administrator or the provincial police.',
    },
  },
  no_approval_open: {
    wrong: { vi: 'Tài khoản này không chờ phê duyệt.', en: 'No approval of this account is open.' },
    toDo: { vi: 'Tải lại danh sách.', en: 'Load the list again.' },
    who: you,
  },
  own_account: {
    wrong: {
      vi: 'Không làm việc này với tài khoản của chính mình.',
      en: 'This cannot be done to one’s own account.',
    },
    toDo: { vi: 'Đề nghị quản trị viên khác.', en: 'Ask another administrator.' },
    who: administrator,
  },
  account_is_suspended: {
    wrong: { vi: 'Tài khoản đang tạm ngừng.', en: 'The account is suspended.' },
    toDo: { vi: 'Cho hoạt động lại trước.', en: 'Reinstate it first.' },
    who: you,
  },
  account_is_not_suspended: {
    wrong: { vi: 'Tài khoản không bị tạm ngừng.', en: 'The account is not suspended.' },
    toDo: { vi: 'Tải lại danh sách.', en: 'Load the list again.' },
    who: you,
  },
  decree_refused: {
    wrong: { vi: 'Nghị quyết này không nạp được.', en: 'This decree cannot be loaded.' },
    toDo: { vi: 'Chạy thử và sửa các điểm được nêu.', en: 'Try it and correct what is named.' },
    who: you,
  },
  proposal_open_for_this_day: {
    wrong: {
      vi: 'Đang có một đề xuất cho giá trị này và ngày này.',
      en: 'A proposal for this value and day is open.',
    },
    toDo: { vi: 'Giải quyết đề xuất đó trước.', en: 'Decide that one first.' },
    who: administrator,
  },
  not_your_proposal: {
    wrong: { vi: 'Đây không phải đề xuất của bạn.', en: 'This is not your proposal.' },
    toDo: { vi: 'Đề nghị người đã đề xuất.', en: 'Ask whoever proposed it.' },
    who: { vi: 'Người đã đề xuất.', en: 'Whoever proposed it.' },
  },
  proposal_is_in_another_state: {
    wrong: { vi: 'Đề xuất này đã sang bước khác.', en: 'The proposal has moved on.' },
    toDo: {
      vi: 'Tải lại; quản trị viên khác có thể đã xử lý.',
      en: 'Load it again; another administrator may have acted.',
    },
    who: you,
  },
  dry_run_not_finished: {
    wrong: { vi: 'Việc chạy thử chưa xong.', en: 'The dry run has not finished.' },
    toDo: { vi: 'Chờ chạy thử xong rồi quyết định.', en: 'Wait for it, then decide.' },
    who: you,
  },
  dry_run_outdated: {
    wrong: { vi: 'Kết quả chạy thử đã cũ.', en: 'The dry run is outdated.' },
    toDo: { vi: 'Chạy thử lại.', en: 'Try it again.' },
    who: you,
  },
  rules_are_in_use: {
    wrong: {
      vi: 'Các giá trị pháp luật đang được một việc khác cập nhật.',
      en: 'Another act is changing the law’s values.',
    },
    toDo: { vi: 'Thử lại sau ít phút.', en: 'Try again in a few minutes.' },
    who: you,
  },
};
