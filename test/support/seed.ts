import fc from 'fast-check';

// Properties are tried with the same texts at every run, so that what is checked before a change lands fails for the change alone. New texts
// are tried where FUZZ says how many times as many (`FUZZ=20 npm test`), and by `npm run fuzz`.

if (process.env.FUZZ === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261 });
