import type { UnitType } from './unit.ts';

/** A province of the list in force until 2025-06-30 and the one it became on 2025-07-01. */
export interface FormerProvince {
  readonly code: string;
  readonly type: UnitType;
  readonly name: string;
  /** In NSO-34. Resolution 202/2025/QH15, article 1: no old province was divided. */
  readonly became: string;
}

/** A province of the list in force since 2025-07-01, as it was called on that day. */
export interface CurrentProvince {
  readonly code: string;
  readonly type: UnitType;
  readonly name: string;
}

/** The 63 provinces until 2025-06-30: code in NSO-63, name, code in NSO-34 of the province it became. */
const former = `
01 Thành phố Hà Nội > 01
02 Tỉnh Hà Giang > 08
04 Tỉnh Cao Bằng > 04
06 Tỉnh Bắc Kạn > 19
08 Tỉnh Tuyên Quang > 08
10 Tỉnh Lào Cai > 15
11 Tỉnh Điện Biên > 11
12 Tỉnh Lai Châu > 12
14 Tỉnh Sơn La > 14
15 Tỉnh Yên Bái > 15
17 Tỉnh Hòa Bình > 25
19 Tỉnh Thái Nguyên > 19
20 Tỉnh Lạng Sơn > 20
22 Tỉnh Quảng Ninh > 22
24 Tỉnh Bắc Giang > 24
25 Tỉnh Phú Thọ > 25
26 Tỉnh Vĩnh Phúc > 25
27 Tỉnh Bắc Ninh > 24
30 Tỉnh Hải Dương > 31
31 Thành phố Hải Phòng > 31
33 Tỉnh Hưng Yên > 33
34 Tỉnh Thái Bình > 33
35 Tỉnh Hà Nam > 37
36 Tỉnh Nam Định > 37
37 Tỉnh Ninh Bình > 37
38 Tỉnh Thanh Hóa > 38
40 Tỉnh Nghệ An > 40
42 Tỉnh Hà Tĩnh > 42
44 Tỉnh Quảng Bình > 44
45 Tỉnh Quảng Trị > 44
46 Thành phố Huế > 46
48 Thành phố Đà Nẵng > 48
49 Tỉnh Quảng Nam > 48
51 Tỉnh Quảng Ngãi > 51
52 Tỉnh Bình Định > 52
54 Tỉnh Phú Yên > 66
56 Tỉnh Khánh Hòa > 56
58 Tỉnh Ninh Thuận > 56
60 Tỉnh Bình Thuận > 68
62 Tỉnh Kon Tum > 51
64 Tỉnh Gia Lai > 52
66 Tỉnh Đắk Lắk > 66
67 Tỉnh Đắk Nông > 68
68 Tỉnh Lâm Đồng > 68
70 Tỉnh Bình Phước > 75
72 Tỉnh Tây Ninh > 80
74 Tỉnh Bình Dương > 79
75 Tỉnh Đồng Nai > 75
77 Tỉnh Bà Rịa - Vũng Tàu > 79
79 Thành phố Hồ Chí Minh > 79
80 Tỉnh Long An > 80
82 Tỉnh Tiền Giang > 82
83 Tỉnh Bến Tre > 86
84 Tỉnh Trà Vinh > 86
86 Tỉnh Vĩnh Long > 86
87 Tỉnh Đồng Tháp > 82
89 Tỉnh An Giang > 91
91 Tỉnh Kiên Giang > 91
92 Thành phố Cần Thơ > 92
93 Tỉnh Hậu Giang > 92
94 Tỉnh Sóc Trăng > 92
95 Tỉnh Bạc Liêu > 96
96 Tỉnh Cà Mau > 96`;

/** The 34 provinces as they were called on 2025-07-01: code in NSO-34, name. */
const current = `
01 Thành phố Hà Nội
04 Tỉnh Cao Bằng
08 Tỉnh Tuyên Quang
11 Tỉnh Điện Biên
12 Tỉnh Lai Châu
14 Tỉnh Sơn La
15 Tỉnh Lào Cai
19 Tỉnh Thái Nguyên
20 Tỉnh Lạng Sơn
22 Tỉnh Quảng Ninh
24 Tỉnh Bắc Ninh
25 Tỉnh Phú Thọ
31 Thành phố Hải Phòng
33 Tỉnh Hưng Yên
37 Tỉnh Ninh Bình
38 Tỉnh Thanh Hóa
40 Tỉnh Nghệ An
42 Tỉnh Hà Tĩnh
44 Tỉnh Quảng Trị
46 Thành phố Huế
48 Thành phố Đà Nẵng
51 Tỉnh Quảng Ngãi
52 Tỉnh Gia Lai
56 Tỉnh Khánh Hòa
66 Tỉnh Đắk Lắk
68 Tỉnh Lâm Đồng
75 Tỉnh Đồng Nai
79 Thành phố Hồ Chí Minh
80 Tỉnh Tây Ninh
82 Tỉnh Đồng Tháp
86 Tỉnh Vĩnh Long
91 Tỉnh An Giang
92 Thành phố Cần Thơ
96 Tỉnh Cà Mau`;

const line = /^(\d\d) (Thành phố|Tỉnh) ([^>]+?)(?: > (\d\d))?$/u;

function read(table: string): (CurrentProvince & { readonly became: string | undefined })[] {
  return table
    .trim()
    .normalize('NFC')
    .split('\n')
    .map((text) => {
      const [, code, word, name, became] = line.exec(text) ?? [];
      if (code === undefined || name === undefined)
        throw new Error(`not a line of the table of provinces: ${text}`);
      return { code, type: word === 'Tỉnh' ? 'province' : 'city', name, became };
    });
}

/** The 63 provinces until 2025-06-30 with their one successor each. */
export const formerProvinces: readonly FormerProvince[] = read(former).map(
  ({ became = '', ...province }) => ({
    ...province,
    became,
  }),
);

/** The 34 provinces as of 2025-07-01. */
export const currentProvinces: readonly CurrentProvince[] = read(current).map(({ code, type, name }) => ({
  code,
  type,
  name,
}));
