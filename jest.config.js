import { availableParallelism } from 'node:os';

const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      swcrc: false,
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        keepClassNames: true,
      },
      module: { type: 'es6' },
      sourceMaps: 'inline',
    },
  ],
};

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  transform,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^@libs/([^/]+)$': '<rootDir>/libs/$1/src/index.ts' },
  setupFilesAfterEnv: ['<rootDir>/test/support/equal-days.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data'],
  testEnvironment: 'node',
  ...more,
});

/** @type {import('jest').Config} */
export default {
  projects: [
    project('rules', ['<rootDir>/{libs,test,apps}/**/*.spec.ts']),
    project('database', ['<rootDir>/{apps,test}/**/*.db-spec.ts', '<rootDir>/test/**/*.e2e-spec.ts'], {
      globalSetup: '<rootDir>/test/support/start-postgres.ts',
      globalTeardown: '<rootDir>/test/support/stop-postgres.ts',
    }),
  ],
  reporters: ['default', '<rootDir>/test/support/closing-line.js'],
  // Nothing is timed here; a slow machine may need long, a hang is noticed all the same.
  testTimeout: 180_000,
  // Much of each test file is waiting for Postgres, Chromium or a start, so two cores get three workers.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
};
