/** What a list is of. */
export const importKinds = ['granted_registrations', 'stays', 'dwellings'] as const;

export type ImportKind = (typeof importKinds)[number];

/** What a column of a list can say. */
export const importFields = [
  'fullName',
  'familyName',
  'givenName',
  'dateOfBirth',
  'birthMale',
  'birthFemale',
  'sex',
  'male',
  'female',
  'personalNumber',
  'nationality',
  'permanentResidence',
  'address',
  'room',
  'addressOnDocument',
  'arrivedOn',
  'leavesOn',
  'nights',
  'whereabouts',
  'term',
  'from',
  'lastDay',
  'decisionNumber',
  'decidedOn',
  'purpose',
  'dwellingKind',
  'rooms',
  'area',
] as const;

export type ImportField = (typeof importFields)[number];

/** Fields of a person, which every kind of list has. */
const person = [
  'fullName',
  'familyName',
  'givenName',
  'dateOfBirth',
  'birthMale',
  'birthFemale',
  'sex',
  'male',
  'female',
  'personalNumber',
  'permanentResidence',
  'purpose',
] as const satisfies readonly ImportField[];

const place = ['address', 'room', 'addressOnDocument'] as const satisfies readonly ImportField[];

/** What the columns of each kind of list can be. */
export const fieldsOf: Readonly<Record<ImportKind, readonly ImportField[]>> = {
  granted_registrations: [
    ...person,
    ...place,
    'arrivedOn',
    'leavesOn',
    'whereabouts',
    'term',
    'from',
    'lastDay',
    'decisionNumber',
    'decidedOn',
  ],
  stays: [...person, ...place, 'nationality', 'arrivedOn', 'leavesOn', 'nights', 'whereabouts'],
  dwellings: [...person, ...place, 'dwellingKind', 'rooms', 'area', 'arrivedOn', 'leavesOn', 'whereabouts'],
};

/**
 * What a list must have, each as the fields of which one is enough. An address may also be one for the whole list.
 */
export const neededIn: Readonly<Record<ImportKind, readonly (readonly ImportField[])[]>> = {
  granted_registrations: [
    ['fullName', 'givenName'],
    ['dateOfBirth', 'birthMale', 'birthFemale', 'personalNumber'],
    ['address'],
    ['from', 'term', 'decidedOn'],
    ['lastDay', 'term'],
  ],
  stays: [['fullName', 'givenName'], ['dateOfBirth', 'birthMale', 'birthFemale', 'personalNumber'], ['address'], ['arrivedOn'], ['leavesOn', 'nights']],
  dwellings: [['fullName', 'givenName'], ['dateOfBirth', 'birthMale', 'birthFemale', 'personalNumber'], ['address'], ['arrivedOn']],
}; // prettier-ignore

/**
 * What headings mean, folded: without marks, in small letters. The first that fits holds, so the narrower stand before the
 * wider. Headings over several columns come joined with those beneath: `Giới tính Nữ`, `Quyết định Số`.
 */
export const headingPatterns: readonly (readonly [RegExp, ImportField])[] = [
  [/(gioi tinh|phai)\s+nam$/, 'male'],
  [/(gioi tinh|phai)\s+nu$/, 'female'],
  [/(nam sinh|ngay sinh|sinh|ngay.*sinh)\s+nam$/, 'birthMale'],
  [/(nam sinh|ngay sinh|sinh|ngay.*sinh)\s+nu$/, 'birthFemale'],
  [/^(gioi tinh|phai|gioi|sex|gender|nam nu)/, 'sex'],
  [/^(ho va (ten )?dem|ho dem|ho lot|ho va chu dem|surname|family name)/, 'familyName'],
  [/^(ten|ten goi|given name|first name)$/, 'givenName'],
  [/^(ho.*ten|ten (khach|nguoi|day du|nhan khau|sinh vien|cong nhan|nhan vien)|khach (luu tru|hang)|nguoi (tam tru|luu tru|o)|full ?name|name|nhan khau)/, 'fullName'],
  [/(ngay.*sinh|nam sinh|sinh ngay|sinh nam|ngay thang nam sinh|date of birth|birth|^dob$|^ns$)/, 'dateOfBirth'],
  [/(quyet dinh|^qd|van ban|giay).*(ngay|date)|^ngay (qd|quyet dinh|ky|cap (tam tru|dang ky|so tam tru)|dang ky)|^decided on/, 'decidedOn'],
  [/(quyet dinh|^qd|van ban|so so).*(so|number|no)\b|^so (qd|quyet dinh|so tam tru|ho so|dang ky)|^quyet dinh$|^decision number/, 'decisionNumber'],
  [/(dinh danh|ddcn|cccd|cmnd|cmt|can cuoc|chung minh|so giay to|giay to tuy than|ho chieu|personal number|^pin$|^id)/, 'personalNumber'],
  [/^(quoc tich|nationality)/, 'nationality'],
  [/(thuong tru|ho khau|permanent|\b(dk|dkhk|hk|nk)tt\b)/, 'permanentResidence'],
  [/(dia chi (cu|tren giay)|don vi cu|address on)/, 'addressOnDocument'],
  [/^(so (luong )?phong|phong ngu|rooms)/, 'rooms'],
  [/^(phong|so phong|ma phong|room)( so)?$/, 'room'],
  [/(dien tich|m2|area)/, 'area'],
  [/^(loai (cho o|nha|hinh)|hinh thuc (cho o|nha)|dwelling kind)/, 'dwellingKind'],
  [/(thoi han|gia tri|hieu luc|tam tru|dang ky|term).*(tu|from|bat dau)( ngay)?$|^(tu ngay|tam tru tu|ngay bat dau|co gia tri tu|hieu luc tu|from|start)/, 'from'],
  [/(thoi han|gia tri|hieu luc|tam tru|dang ky|term).*(den|until|ket thuc|het)( ngay)?$|^(den ngay|ngay het han|het han|tam tru den|ngay ket thuc|hieu luc den|last day|until)/, 'lastDay'],
  [/^(ngay (den|toi|vao|nhan phong|den o|chuyen den|check ?in)|den o|o tu|thoi gian den|gio den|arriv|check ?in)|^((thoi gian )?(luu tru|tam tru|o)? ?tu ngay)$/, 'arrivedOn'],
  [/^ngay (da )?(di|roi|ra|chuyen (di|khoi)|don di|tra (phong|nha)|du kien (di|roi|tra)|thoi o|het o|check ?out)\b(?! soat)|^(du kien (di|roi)|thoi gian di|gio di)\b|^(depart|check ?out|leav)/, 'leavesOn'],
  [/^(da (di|chuyen|roi)|(da )?(chuyen|don|roi) di|(da )?tra phong)( ngay)?$|^((thoi gian )?(luu tru|o)? ?den ngay)$/, 'leavesOn'],
  [/^(so (dem|ngay)( luu tru| o)?|nights)$/, 'nights'],
  [/^(thoi han|thoi gian tam tru|term)/, 'term'],
  [/^(tinh trang|trang thai|hien trang|bien dong)( (cu tru|luu tru|tam tru|o|nhan khau|hien (tai|nay)))?$|^(ghi chu|status|notes?|remarks?)$/, 'whereabouts'],
  [/(ly do|muc dich|nghe nghiep|purpose)/, 'purpose'],
  [/(dia chi|cho o|noi o|noi tam tru|noi luu tru|tam tru tai|luu tru tai|so nha|duong|address|co so luu tru)/, 'address'],
]; // prettier-ignore
