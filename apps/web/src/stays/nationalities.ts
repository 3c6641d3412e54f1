/** Codes of countries (ISO 3166): Viet Nam and those from which most guests come first, then the others by code. */
const first = 'VN LA KH CN KR JP TW US FR GB DE AU RU IN TH MY SG PH ID';
const others =
  'AD AE AF AG AL AM AO AR AT AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CO CR CU ' +
  'CV CY CZ DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM GA GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU IE IL IQ IR IS ' +
  'IT JM JO KE KG KI KM KN KP KW KZ LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX ' +
  'MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PK PL PS PT PW PY QA RO RS RW SA SB SC SD SE SI SK SL SM SN SO SR SS ST ' +
  'SV SY SZ TD TG TJ TL TM TN TO TR TT TV TZ UA UG UY UZ VA VC VE VU WS YE ZA ZM ZW';

export const nationalities: readonly string[] = `${first} ${others}`.split(' ');
