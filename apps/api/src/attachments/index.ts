export { AttachmentsModule, type AttachmentSettings } from './attachments.module.ts';
export { fileNameIn, letFilesIn } from './receive-file.ts';
export { SweepAttachments } from './sweep-attachments.ts';
