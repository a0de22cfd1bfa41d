// The suite behaves the same on every machine: colours and CI switches of the caller's shell do not reach it.
for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR']) delete process.env[name];
process.env.TZ = 'UTC';
// Ink asks for the size of a terminal that has none; this is quicker than what it would run to find out.
Object.assign(process.env, {COLUMNS: '100', LINES: '40'});
