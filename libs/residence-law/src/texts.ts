import { day } from '@libs/calendar';
import { type LegalText } from './legal-text.ts';
import { textsOfServices } from './texts-of-services.ts';

export { type LegalText } from './legal-text.ts';

export const lawOnResidence2020: LegalText = {
  number: '68/2020/QH14',
  title: 'Luật Cư trú',
  titleInEnglish: 'Law on Residence',
  kind: 'law',
  inForceFrom: day('2021-07-01'),
  url: 'https://vanban.chinhphu.vn',
};

export const law118of2025: LegalText = {
  number: '118/2025/QH15',
  title: 'Luật sửa đổi, bổ sung một số điều của 10 luật có liên quan đến an ninh, trật tự',
  titleInEnglish: 'Law amending ten laws on security and order (article 4 amends the Law on Residence)',
  kind: 'law',
  inForceFrom: day('2026-07-01'),
  url: 'https://datafiles.chinhphu.vn',
};

export const circular116of2026: LegalText = {
  number: '116/2026/TT-BCA',
  title: 'Thông tư quy định chi tiết một số điều của Luật Cư trú',
  titleInEnglish: 'Circular detailing articles of the Law on Residence',
  kind: 'law',
  inForceFrom: day('2026-07-01'),
  url: 'https://vanban.bocongan.gov.vn',
};

export const decree154of2024: LegalText = {
  number: '154/2024/NĐ-CP',
  title: 'Nghị định quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú',
  titleInEnglish: 'Decree detailing the Law on Residence',
  kind: 'law',
  inForceFrom: day('2025-01-10'),
  url: 'https://thuvienphapluat.vn',
};

export const decree58of2026: LegalText = {
  number: '58/2026/NĐ-CP',
  title: 'Nghị định sửa đổi Nghị định 154/2024/NĐ-CP',
  titleInEnglish: 'Decree amending Decree 154/2024',
  kind: 'law',
  inForceFrom: day('2026-03-15'),
  url: 'https://datafiles.chinhphu.vn',
};

export const circular55of2021: LegalText = {
  number: '55/2021/TT-BCA',
  title: 'Thông tư quy định chi tiết một số điều và biện pháp thi hành Luật Cư trú',
  titleInEnglish: 'Circular detailing the Law on Residence (repealed on 2026-07-01)',
  kind: 'law',
  inForceFrom: day('2021-07-01'),
  url: 'https://vanban.bocongan.gov.vn',
};

export const circular66of2023: LegalText = {
  number: '66/2023/TT-BCA',
  title: 'Thông tư sửa đổi các thông tư về cư trú',
  titleInEnglish: 'Circular amending the circulars on residence (repealed on 2026-07-01)',
  kind: 'law',
  inForceFrom: day('2024-01-01'),
  url: 'https://vanban.bocongan.gov.vn',
};

export const circular75of2022: LegalText = {
  number: '75/2022/TT-BTC',
  title: 'Thông tư quy định lệ phí đăng ký cư trú',
  titleInEnglish: 'Circular on fees of residence registration (as amended by 71/2025/TT-BTC)',
  kind: 'law',
  inForceFrom: day('2023-02-05'),
  url: 'https://vanban.chinhphu.vn',
};

export const decree104of2022: LegalText = {
  number: '104/2022/NĐ-CP',
  title: 'Nghị định sửa đổi các nghị định liên quan đến việc nộp, xuất trình sổ hộ khẩu, sổ tạm trú giấy',
  titleInEnglish: 'Decree ending the showing of paper household and temporary-residence books',
  kind: 'law',
  inForceFrom: day('2023-01-01'),
  url: 'https://vanban.chinhphu.vn',
};

export const resolution66_7of2025: LegalText = {
  number: '66.7/2025/NQ-CP',
  title: 'Nghị quyết về thay thế giấy tờ trong hồ sơ thủ tục hành chính bằng dữ liệu',
  titleInEnglish: 'Resolution on replacing papers by data in administrative procedures',
  kind: 'law',
  inForceFrom: day('2025-11-15'),
  url: 'https://datafiles.chinhphu.vn',
};

export const civilCode2015: LegalText = {
  number: '91/2015/QH13',
  title: 'Bộ luật Dân sự',
  titleInEnglish: 'Civil Code',
  kind: 'law',
  inForceFrom: day('2017-01-01'),
  url: 'https://vanban.chinhphu.vn',
};

export const personalDataLaw2025: LegalText = {
  number: '91/2025/QH15',
  title: 'Luật Bảo vệ dữ liệu cá nhân',
  titleInEnglish: 'Law on Personal Data Protection',
  kind: 'law',
  inForceFrom: day('2026-01-01'),
  url: 'https://congbao.chinhphu.vn',
};

export const decree356of2025: LegalText = {
  number: '356/2025/NĐ-CP',
  title: 'Nghị định quy định chi tiết Luật Bảo vệ dữ liệu cá nhân',
  titleInEnglish: 'Decree detailing the Law on Personal Data Protection',
  kind: 'law',
  inForceFrom: day('2026-01-01'),
  url: 'https://vanban.chinhphu.vn',
};

export const lawOnForeigners2014: LegalText = {
  number: '47/2014/QH13',
  title: 'Luật Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam',
  titleInEnglish: 'Law on Entry, Exit, Transit and Residence of Foreigners in Viet Nam',
  kind: 'law',
  inForceFrom: day('2015-01-01'),
  url: 'https://vanban.chinhphu.vn',
};

export const decree144of2021: LegalText = {
  number: '144/2021/NĐ-CP',
  title: 'Nghị định quy định xử phạt vi phạm hành chính trong lĩnh vực an ninh, trật tự (đã được thay thế)',
  titleInEnglish: 'Decree on administrative sanctions in security and order (replaced on 2025-12-15)',
  kind: 'law',
  inForceFrom: day('2022-01-01'),
  url: 'https://vanban.chinhphu.vn',
};

export const decree282of2025: LegalText = {
  number: '282/2025/NĐ-CP',
  title: 'Nghị định quy định xử phạt vi phạm hành chính trong lĩnh vực an ninh, trật tự',
  titleInEnglish: 'Decree on administrative sanctions in security and order',
  kind: 'law',
  inForceFrom: day('2025-12-15'),
  url: 'https://vanban.chinhphu.vn',
};

export const decree347of2026: LegalText = {
  number: '347/2026/NĐ-CP',
  title: 'Nghị định sửa đổi Nghị định 282/2025/NĐ-CP',
  titleInEnglish: 'Decree amending Decree 282/2025',
  kind: 'law',
  inForceFrom: day('2026-09-15'),
  url: 'https://datafiles.chinhphu.vn',
};

export const provincesResolution2025: LegalText = {
  number: '202/2025/QH15',
  title: 'Nghị quyết về việc sắp xếp đơn vị hành chính cấp tỉnh',
  titleInEnglish: 'Resolution on the rearrangement of provinces (63 became 34)',
  kind: 'law',
  inForceFrom: day('2025-07-01'),
  url: 'https://vanban.chinhphu.vn',
};

/** The study whose definition of a migrant the headcounts follow. */
export const migrationStudy2024: LegalText = {
  number: 'NEU/UNDP 2024',
  title: 'Di cư trong nước ở đồng bằng sông Hồng và đồng bằng sông Cửu Long',
  titleInEnglish: 'Internal Migration in the Red River and Mekong River Deltas',
  kind: 'study',
  inForceFrom: day('2021-07-01'),
  url: 'https://vietnamlawmagazine.vn',
};

/** Where neither law nor study speaks: what this system decided, and says that it decided. */
export const ourReading: LegalText = {
  number: 'Tạm Trú',
  title: 'Cách hiểu của hệ thống (định nghĩa tình trạng cư trú)',
  titleInEnglish: 'Reading of this system (definition of residence status)',
  kind: 'reading',
  inForceFrom: day('2021-07-01'),
  url: 'https://localhost/api/docs',
};

export const everyText: readonly LegalText[] = [
  lawOnResidence2020,
  law118of2025,
  circular116of2026,
  decree154of2024,
  decree58of2026,
  circular55of2021,
  circular66of2023,
  circular75of2022,
  decree104of2022,
  resolution66_7of2025,
  civilCode2015,
  personalDataLaw2025,
  decree356of2025,
  lawOnForeigners2014,
  decree144of2021,
  decree282of2025,
  decree347of2026,
  provincesResolution2025,
  ...textsOfServices,
  migrationStudy2024,
  ourReading,
];
