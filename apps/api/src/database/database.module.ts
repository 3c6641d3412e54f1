import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { pool } from './pool.ts';
import { Transactions } from './transactions.ts';

/** The pool of the application role and the one door to it. */
@Global()
@Module({})
export class DatabaseModule {
  /** @param databaseUrl of the application role, which can read nothing by itself */
  static with(databaseUrl: string): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: databaseUrl,
          applicationName: 'tam-tru',
          autoLoadEntities: true,
          synchronize: false,
          retryAttempts: 0,
          extra: pool,
        }),
      ],
      providers: [Transactions],
      exports: [Transactions],
    };
  }
}
