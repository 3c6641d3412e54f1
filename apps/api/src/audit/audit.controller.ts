import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { May, type Officer, TheOfficer } from '../sign-in/index.ts';
import { AuditFilter, AuditPage } from './audit.messages.ts';
import { ReadAudit } from './read-audit.ts';

@Controller('audit-entries')
export class AuditController {
  constructor(private readonly reading: ReadAudit) {}

  @Get()
  @May('read the audit')
  @ApiOkResponse({ type: AuditPage })
  page(@Query() filter: AuditFilter, @TheOfficer() officer: Officer): Promise<AuditPage> {
    return this.reading.page(filter, officer);
  }
}
