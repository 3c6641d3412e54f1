import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AttachmentStore } from './attachment-store.ts';
import { AttachmentsController } from './attachments.controller.ts';
import { Attachments } from './attachments.repository.ts';
import { FolderStore } from './folder-store.ts';
import { KeepAttachment } from './keep-attachment.ts';
import { ReadAttachments } from './read-attachments.ts';
import { Seal } from './seal.ts';
import { SealedFiles } from './sealed-files.ts';
import { SweepAttachments } from './sweep-attachments.ts';

/** What attachments must be told by the operator. */
export interface AttachmentSettings {
  /** Where the sealed files stand. */
  readonly folder: string;
  /** Secrets of at least 32 characters; the first seals, all of them open. */
  readonly secrets: readonly string[];
}

/** Files that belong to a case, looked into before they are kept, sealed outside the database, removed when their time comes. */
@Global()
@Module({})
export class AttachmentsModule {
  static with({ folder, secrets }: AttachmentSettings): DynamicModule {
    return {
      module: AttachmentsModule,
      controllers: [AttachmentsController],
      providers: [
        { provide: AttachmentStore, useFactory: () => new FolderStore(folder) },
        { provide: Seal, useFactory: () => new Seal(secrets) },
        Attachments,
        KeepAttachment,
        ReadAttachments,
        SealedFiles,
        SweepAttachments,
      ],
      exports: [SealedFiles],
    };
  }
}
