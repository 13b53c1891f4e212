import fc from 'fast-check';

// `npm test` says the same every time: random cases of one seed. New ones are for `npm run fuzz`.
fc.configureGlobal({ seed: 20261122 });
