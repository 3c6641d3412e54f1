import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { ReadinessQueries } from './readiness.queries.ts';

@Module({ controllers: [HealthController], providers: [ReadinessQueries] })
export class HealthModule {}
