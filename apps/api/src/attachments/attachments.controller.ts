import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Query,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiHeader, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { AttachmentQuestion, AttachmentsOfCase, AttachmentVoiding } from './attachments.messages.ts';
import { mediaTypes } from './check-file.ts';
import { KeepAttachment } from './keep-attachment.ts';
import { ReadAttachments } from './read-attachments.ts';
import { withFile } from './receive-file.ts';

@Controller()
@AsksForPurpose()
export class AttachmentsController {
  constructor(
    private readonly keeping: KeepAttachment,
    private readonly reading: ReadAttachments,
  ) {}

  /** The id is made by whoever sends the file, so that sending it again changes nothing. */
  @Put('cases/:id/attachments/:attachmentId')
  @May('work on cases')
  @ApiConsumes(...mediaTypes)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'X-File-Name', required: true, description: 'As encodeURIComponent writes it' })
  @ApiOkResponse({ type: AttachmentsOfCase })
  keep(
    @Param('id', ParseUUIDPipe) caseId: string,
    @Param('attachmentId', ParseUUIDPipe) id: string,
    @Query() { kind }: AttachmentQuestion,
    @Req() request: FastifyRequest,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<AttachmentsOfCase> {
    return withFile(request, (file) => this.keeping.keep({ caseId, id, kind }, file, purpose, officer));
  }

  @Get('cases/:id/attachments')
  @May('see cases')
  @ApiOkResponse({ type: AttachmentsOfCase })
  ofCase(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<AttachmentsOfCase> {
    return this.reading.ofCase(id, purpose, officer);
  }

  @Get('attachments/:id/content')
  @May('see cases')
  @ApiProduces(...mediaTypes)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, mediaType, bytes } = await this.reading.open(id, purpose, officer);
    void reply.headers({ 'cache-control': 'private, no-store', 'content-security-policy': 'sandbox' });
    return new StreamableFile(bytes, {
      type: mediaType,
      length: bytes.length,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`,
    });
  }

  @Post('attachments/:id/voiding')
  @HttpCode(200)
  @May('work on cases')
  @ApiOkResponse({ type: AttachmentsOfCase })
  void(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: AttachmentVoiding,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<AttachmentsOfCase> {
    return this.reading.void(id, reason, purpose, officer);
  }
}

/** Letters that `encodeURIComponent` leaves standing and a header does not take. */
const escaped = (letter: string) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
