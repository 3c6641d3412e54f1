import { Global, Module } from '@nestjs/common';
import { AuditController } from './audit.controller.ts';
import { AuditQueries } from './audit.queries.ts';
import { Audit } from './audit.repository.ts';
import { ReadAudit } from './read-audit.ts';

@Global()
@Module({ providers: [Audit, AuditQueries, ReadAudit], controllers: [AuditController], exports: [Audit] })
export class AuditModule {}
