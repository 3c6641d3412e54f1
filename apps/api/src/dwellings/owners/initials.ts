/**
 * The first letters of a name, as an owner sees them of whoever did not agree to be named.
 * @example initialsOf('Nguyễn Thị Ánh') // 'N.T.Á.'
 */
export const initialsOf = (fullName: string): string =>
  fullName
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]?.toLocaleUpperCase('vi') ?? ''}.`)
    .join('');
