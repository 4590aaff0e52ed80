// Runs a command of the compiled program and puts the code the machine makes of it beside its files, where later processes
// find it: node scripts/store-code.mjs check --no-cache --quiet
process.argv.splice(1, 1, 'dist/bin.js');
await import('../dist/bin.js');
const { storeCode } = await import('../dist/shell/load-bundle.js');
storeCode();
