import { Module } from '@nestjs/common';
import { PreviewStatus } from './preview-status.ts';
import { ProjectStatus } from './project-status.ts';
import { ReadTimeline } from './read-timeline.ts';
import { ResidenceFactsQueries } from './residence-facts.queries.ts';
import { ResidenceStatusController } from './residence-status.controller.ts';
import { ResidentsInStep } from './residents-in-step.repository.ts';
import { StatusSegments } from './status-segments.repository.ts';
import { StatusUnderRules } from './status-under-rules.ts';
import { Visibility } from './visibility.repository.ts';

@Module({
  controllers: [ResidenceStatusController],
  providers: [
    PreviewStatus,
    ProjectStatus,
    ReadTimeline,
    ResidenceFactsQueries,
    ResidentsInStep,
    StatusSegments,
    StatusUnderRules,
    Visibility,
  ],
  exports: [ProjectStatus, ResidenceFactsQueries, StatusUnderRules],
})
export class ResidenceStatusModule {}
