import fc from 'fast-check'

/** Property tests run 100 times; `npm run test:long` asks for more (see scripts/testLong.mjs). */
fc.configureGlobal({ numRuns: 100 * Number(process.env['MORE_RUNS'] ?? 1) })
