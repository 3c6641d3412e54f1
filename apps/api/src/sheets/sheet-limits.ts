/** Bytes of a file as it comes: a million rows of eleven columns saved by LibreOffice take sixty-eight million. */
export const largestSheet = 128 * 1024 * 1024;

/** Bytes that all parts of a workbook may unpack to: the rows of a million people take six hundred million. */
export const mostUnpacked = 1024 * 1024 * 1024;

/** How many times larger a big part may become: rows of a sheet become at most some fifty times larger. */
export const mostTimesLarger = 200;

/** Below this size a part may become any number of times larger. */
export const smallPart = 16 * 1024 * 1024;

/** Bytes of all texts of a workbook, which stand in memory while its rows are read. */
export const mostTexts = 256 * 1024 * 1024;

/** Parts of a workbook: a real one has a few dozen. */
export const mostParts = 2_000;

/** Columns with anything in them; no list of people has nearly as many. */
export const mostColumns = 100;

/** Rows with anything in them: as many as a sheet of a spreadsheet program has. */
export const mostRows = 1_048_576;

/** Letters of one row, so that a file that is one line does not fill the memory. */
export const longestRow = 200_000;
