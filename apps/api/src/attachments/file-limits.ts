/** Bytes of a file as it comes: a scan of ten pages at 300 dpi has half of it. */
export const largestFile = 10 * 1024 * 1024;

/** Pages of a PDF: a lease has ten; whoever sends hundreds sends something else. */
export const mostPages = 50;

/** Points of a picture once it is unpacked: A4 at 600 dpi has 35 million, and each takes four bytes of memory. */
export const mostPixels = 50_000_000;

/** Attachments of one case. */
export const mostPerCase = 20;

/** Milliseconds for looking through one PDF. */
export const patienceWithPdf = 20_000;

/** Bytes by which the whole program may grow while one PDF is looked through: streams in it may unpack to anything. */
export const memoryForPdf = 400 * 1024 * 1024;
