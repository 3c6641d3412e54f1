import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { May } from '../may.ts';
import { type Officer, TheOfficer } from '../officer.ts';
import { ApiKeyList, MadeApiKey, NewApiKey } from './api-keys.messages.ts';
import { KeepApiKeys } from './keep-api-keys.ts';

@ApiTags('hosts')
@Controller('host/api-keys')
export class ApiKeysController {
  constructor(private readonly keeping: KeepApiKeys) {}

  @Get()
  @May('report own stays')
  @ApiOkResponse({ type: ApiKeyList })
  async list(@TheOfficer() host: Officer): Promise<ApiKeyList> {
    return { items: await this.keeping.list(host) };
  }

  /** Not repeated under one key: the answer is shown once and kept nowhere. */
  @Post()
  @May('report own stays')
  @ApiCreatedResponse({ type: MadeApiKey })
  make(@Body() { name }: NewApiKey, @TheOfficer() host: Officer): Promise<MadeApiKey> {
    return this.keeping.make(name, host);
  }

  @Post(':id/revocation')
  @HttpCode(204)
  @May('report own stays')
  @ApiNoContentResponse()
  revoke(@Param('id', ParseUUIDPipe) id: string, @TheOfficer() host: Officer): Promise<void> {
    return this.keeping.revoke(id, host);
  }
}
