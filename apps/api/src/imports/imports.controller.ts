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
import type { Language } from '@libs/words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fileNameIn } from '../attachments/index.ts';
import { AccessPurpose, type AccessPurposeCode, AsksForPurpose } from '../audit/index.ts';
import { Creates } from '../idempotency/index.ts';
import { TheLanguage } from '../language.ts';
import { largestSheet, sheetMediaType, withSheet } from '../sheets/index.ts';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { DecideOnImport } from './decide-on-import.ts';
import {
  ColumnsSettled,
  ImportDetails,
  ImportPage,
  ImportProgress,
  ImportQuestion,
  ImportRowPage,
  ImportRowsAsked,
  ImportsAsked,
  ImportSummary,
  ImportTakenBack,
} from './imports.messages.ts';
import { MarkedCopy } from './marked-copy.ts';
import { presentProgress, presentRow, presentSummary, presentWhole } from './present-import.ts';
import { ReadImports } from './read-imports.ts';
import { ReceiveImport } from './receive-import.ts';

const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const id = () => Param('id', ParseUUIDPipe);

/** What an import shows of people: each asks why. */
@Controller('imports')
@AsksForPurpose()
export class ImportedRowsController {
  constructor(
    private readonly receiving: ReceiveImport,
    private readonly reading: ReadImports,
    private readonly copying: MarkedCopy,
  ) {}

  /** The id is made by whoever sends the file; the same file again answers with the import that there is. */
  @Put(':id')
  @May('import lists')
  @ApiConsumes(sheetMediaType)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({ name: 'X-File-Name', required: true, description: 'As encodeURIComponent writes it' })
  @ApiOkResponse({ type: ImportSummary })
  async receive(
    @id() importId: string,
    @Query() { kind, sheet }: ImportQuestion,
    @Req() request: FastifyRequest,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ImportSummary> {
    const fileName = fileNameIn(request.headers['x-file-name']);
    return withSheet(request, largestSheet, async (bytes) => {
      const list = { id: importId, kind, sheetName: sheet, fileName, bytes };
      return presentSummary(await this.receiving.receive(list, purpose, officer));
    });
  }

  @Get(':id')
  @May('import lists')
  @ApiOkResponse({ type: ImportDetails })
  async whole(
    @id() importId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ImportDetails> {
    return presentWhole(await this.reading.whole(importId, purpose, officer));
  }

  @Get(':id/rows')
  @May('import lists')
  @ApiOkResponse({ type: ImportRowPage })
  async rows(
    @id() importId: string,
    @Query() { cursor, ...asked }: ImportRowsAsked,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
  ): Promise<ImportRowPage> {
    const question = { ...asked, after: Number(cursor ?? 0) };
    const { items, nextCursor } = await this.reading.page(importId, question, purpose, officer);
    return { items: items.map((row) => presentRow(row)), nextCursor };
  }

  @Get(':id/marked-copy')
  @May('import lists')
  @ApiProduces(workbookMediaType, 'text/csv')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async markedCopy(
    @id() importId: string,
    @AccessPurpose() purpose: AccessPurposeCode,
    @TheOfficer() officer: Officer,
    @TheLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, mediaType, content } = await this.copying.of(importId, language, purpose, officer);
    void reply.headers({ 'cache-control': 'private, no-store' });
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name).replaceAll(/['()*]/g, '_')}`;
    return Buffer.isBuffer(content)
      ? new StreamableFile(content, { type: mediaType, length: content.length, disposition })
      : new StreamableFile(content, { type: mediaType, disposition });
  }
}

/** What is decided about imports, and how far they have come: nothing of it names anybody. */
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly reading: ReadImports,
    private readonly deciding: DecideOnImport,
  ) {}

  @Get()
  @May('import lists')
  @ApiOkResponse({ type: ImportPage })
  async page(@Query() { cursor, limit }: ImportsAsked, @TheOfficer() officer: Officer): Promise<ImportPage> {
    const { items, nextCursor } = await this.reading.list(cursor, limit, officer);
    return { items: items.map((batch) => presentSummary(batch)), nextCursor };
  }

  @Get(':id/progress')
  @May('import lists')
  @ApiOkResponse({ type: ImportProgress })
  async progress(@id() importId: string, @TheOfficer() officer: Officer): Promise<ImportProgress> {
    const { batch, counts } = await this.reading.progress(importId, officer);
    return presentProgress(batch, counts);
  }

  @Post(':id/columns')
  @HttpCode(200)
  @Creates()
  @May('import lists')
  @ApiOkResponse({ type: ImportSummary })
  async columns(
    @id() importId: string,
    @Body() settled: ColumnsSettled,
    @TheOfficer() officer: Officer,
  ): Promise<ImportSummary> {
    return presentSummary(await this.deciding.settleColumns(importId, settled, officer));
  }

  @Post(':id/start')
  @HttpCode(200)
  @Creates()
  @May('import lists')
  @ApiOkResponse({ type: ImportSummary })
  async start(@id() importId: string, @TheOfficer() officer: Officer): Promise<ImportSummary> {
    return presentSummary(await this.deciding.start(importId, officer));
  }

  @Post(':id/sign-off')
  @HttpCode(200)
  @Creates()
  @May('import lists')
  @ApiOkResponse({ type: ImportSummary })
  async signOff(@id() importId: string, @TheOfficer() officer: Officer): Promise<ImportSummary> {
    return presentSummary(await this.deciding.signOff(importId, officer));
  }

  @Post(':id/taking-back')
  @HttpCode(200)
  @Creates()
  @May('import lists')
  @ApiOkResponse({ type: ImportSummary })
  async takeBack(
    @id() importId: string,
    @Body() { reason }: ImportTakenBack,
    @TheOfficer() officer: Officer,
  ): Promise<ImportSummary> {
    return presentSummary(await this.deciding.takeBack(importId, reason, officer));
  }

  @Post(':id/discarding')
  @HttpCode(200)
  @Creates()
  @May('import lists')
  @ApiOkResponse({ type: ImportSummary })
  async discard(@id() importId: string, @TheOfficer() officer: Officer): Promise<ImportSummary> {
    return presentSummary(await this.deciding.discard(importId, officer));
  }
}
