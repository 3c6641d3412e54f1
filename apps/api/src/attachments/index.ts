export { AttachmentsModule, type AttachmentSettings } from './attachments.module.ts';
export { fileNameIn, letFilesIn } from './receive-file.ts';
export { SealedFiles } from './sealed-files.ts';
export { SweepAttachments } from './sweep-attachments.ts';
