// One run for everything, the longest files first.
export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/runner/set-up.mjs',
  globalTeardown: '<rootDir>/test/runner/tear-down.mjs',
  // For what hangs alone: a busy machine is no fault.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/test/runner/longest-first.mjs',
  testRunner: '<rootDir>/test/runner/native-runner.mjs',
  testMatch: ['<rootDir>/{libs,apps/api,apps/dashboard/src,test}/**/*.{spec,test}.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/data/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {},
};
