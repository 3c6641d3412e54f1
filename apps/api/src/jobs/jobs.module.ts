import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Jobs, JobsAddress } from './jobs.ts';
import { ProgramsBeside } from './programs-beside.ts';

/** The queue of background work; the only folder that knows pg-boss. */
@Global()
@Module({})
export class JobsModule {
  /** @param databaseUrl of the application role, which takes the role of background work on these connections */
  static with(databaseUrl: string): DynamicModule {
    return {
      module: JobsModule,
      providers: [{ provide: JobsAddress, useValue: new JobsAddress(databaseUrl) }, Jobs, ProgramsBeside],
      exports: [Jobs, ProgramsBeside],
    };
  }

  /** For a program that does one thing and ends: it may ask for jobs and works on none. */
  static idle(databaseUrl: string): DynamicModule {
    return {
      module: JobsModule,
      providers: [
        { provide: JobsAddress, useValue: new JobsAddress(databaseUrl, true) },
        Jobs,
        ProgramsBeside,
      ],
      exports: [Jobs, ProgramsBeside],
    };
  }
}
