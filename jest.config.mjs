// One runner for everything; the browser and database tests are told apart by their folders.
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/postgres-setup.mjs',
  globalTeardown: '<rootDir>/test/postgres-teardown.mjs',
  testTimeout: 60_000,
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/{libs,apps/api,apps/dashboard/src,test}/**/*.{spec,test}.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/data/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          keepClassNames: true,
          target: 'es2023',
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@guldkorn/municipality$': '<rootDir>/libs/municipality/src/index.ts',
    '^@guldkorn/intake$': '<rootDir>/libs/intake/src/index.ts',
    '^@guldkorn/text$': '<rootDir>/libs/text/src/index.ts',
    '^@guldkorn/insight$': '<rootDir>/libs/insight/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
};
