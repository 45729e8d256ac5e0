// What `require('esr-kuvaus')` finds: there is nothing to be called from code yet, and that is said clearly.
throw new Error(
  'The package esr-kuvaus has no programming interface yet. Run its command, for example: npx esr-kuvaus check FILE --format json',
);
