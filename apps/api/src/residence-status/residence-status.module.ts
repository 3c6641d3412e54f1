import { Module } from '@nestjs/common';
import { FactsOfMany } from './facts-of-many.queries.ts';
import { PreviewStatus } from './preview-status.ts';
import { ProjectStatus } from './project-status.ts';
import { RebuildStatus } from './rebuild-status.ts';
import { StatusRebuilds } from './rebuild-status.repository.ts';
import { ReadTimeline } from './read-timeline.ts';
import { ResidenceFactsQueries } from './residence-facts.queries.ts';
import { ResidenceStatusController } from './residence-status.controller.ts';
import { ResidentsInStep } from './residents-in-step.repository.ts';
import { StatusInHand } from './status-in-hand.ts';
import { StatusSegments } from './status-segments.repository.ts';
import { StatusUnderRules } from './status-under-rules.ts';
import { Visibility } from './visibility.repository.ts';

@Module({
  controllers: [ResidenceStatusController],
  providers: [
    FactsOfMany,
    PreviewStatus,
    ProjectStatus,
    ReadTimeline,
    RebuildStatus,
    ResidenceFactsQueries,
    ResidentsInStep,
    StatusInHand,
    StatusRebuilds,
    StatusSegments,
    StatusUnderRules,
    Visibility,
  ],
  exports: [ProjectStatus, RebuildStatus, ResidenceFactsQueries, StatusInHand, StatusUnderRules],
})
export class ResidenceStatusModule {}
