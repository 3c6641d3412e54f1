import { day } from '@libs/calendar';
import { type LegalText } from './legal-text.ts';

/** A text by its number. */
const text = (number: string, title: string, titleInEnglish: string, inForceFrom: string): LegalText => ({
  number,
  title,
  titleInEnglish,
  kind: 'law',
  inForceFrom: day(inForceFrom),
  url: 'https://vanban.chinhphu.vn',
});

export const educationLaw2019 = text('43/2019/QH14', 'Luật Giáo dục', 'Education Law', '2020-07-01');
export const preschoolResolution2025 = text(
  '218/2025/QH15',
  'Nghị quyết về phổ cập giáo dục mầm non cho trẻ em từ 3 đến 5 tuổi',
  'Resolution on preschool for all children of 3 to 5',
  '2025-08-15',
);
export const medicalCareLaw2023 = text(
  '15/2023/QH15',
  'Luật Khám bệnh, chữa bệnh',
  'Law on Medical Examination and Treatment',
  '2024-01-01',
);
export const decree104of2016 = text(
  '104/2016/NĐ-CP',
  'Nghị định quy định về hoạt động tiêm chủng',
  'Decree on vaccination',
  '2016-07-01',
);
export const healthInsuranceLaw2008 = text(
  '25/2008/QH12',
  'Luật Bảo hiểm y tế',
  'Law on Health Insurance',
  '2009-07-01',
);
export const law51of2024 = text(
  '51/2024/QH15',
  'Luật sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế',
  'Law amending the Law on Health Insurance',
  '2025-07-01',
);
export const decree188of2025 = text(
  '188/2025/NĐ-CP',
  'Nghị định quy định chi tiết Luật Bảo hiểm y tế',
  'Decree detailing the Law on Health Insurance',
  '2025-08-15',
);
export const decree146of2018 = text(
  '146/2018/NĐ-CP',
  'Nghị định quy định chi tiết Luật Bảo hiểm y tế',
  'Decree detailing the Law on Health Insurance (replaced by 188/2025)',
  '2018-12-01',
);
export const decree73of2024 = text(
  '73/2024/NĐ-CP',
  'Nghị định quy định mức lương cơ sở và chế độ tiền thưởng',
  'Decree on the base salary',
  '2024-07-01',
);
export const socialInsuranceLaw2024 = text(
  '41/2024/QH15',
  'Luật Bảo hiểm xã hội',
  'Law on Social Insurance',
  '2025-07-01',
);
export const decree20of2021 = text(
  '20/2021/NĐ-CP',
  'Nghị định quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội',
  'Decree on social assistance',
  '2021-07-01',
);
export const circular60of2025 = text(
  '60/2025/TT-BCT',
  'Thông tư quy định về thực hiện giá bán điện',
  'Circular on the price of electricity',
  '2025-12-02',
);
export const electionLaw2015 = text(
  '85/2015/QH13',
  'Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
  'Law on Elections',
  '2015-09-01',
);
export const housingLaw2014 = text(
  '65/2014/QH13',
  'Luật Nhà ở',
  'Housing Law (replaced by 27/2023)',
  '2015-07-01',
);
export const housingLaw2023 = text('27/2023/QH15', 'Luật Nhà ở', 'Housing Law', '2024-08-01');
export const circular79of2024 = text(
  '79/2024/TT-BCA',
  'Thông tư quy định về cấp, thu hồi chứng nhận đăng ký xe, biển số xe',
  'Circular on the registration of vehicles',
  '2025-01-01',
);
export const civilStatusLaw2014 = text('60/2014/QH13', 'Luật Hộ tịch', 'Law on Civil Status', '2016-01-01');
export const employmentLaw2025 = text('74/2025/QH15', 'Luật Việc làm', 'Employment Law', '2026-01-01');

/** The texts that public services rest on; recalled, to be compared with the gazette. */
export const textsOfServices: readonly LegalText[] = [
  educationLaw2019,
  preschoolResolution2025,
  medicalCareLaw2023,
  decree104of2016,
  healthInsuranceLaw2008,
  law51of2024,
  decree188of2025,
  decree146of2018,
  decree73of2024,
  socialInsuranceLaw2024,
  decree20of2021,
  circular60of2025,
  electionLaw2015,
  housingLaw2014,
  housingLaw2023,
  circular79of2024,
  civilStatusLaw2014,
  employmentLaw2025,
];
