import fc from 'fast-check';

/** On CI a failure must come again when it is looked into; elsewhere each run tries new examples. */
if (process.env.CI) fc.configureGlobal({ seed: 20_261_123 });
