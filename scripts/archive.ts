import {existsSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {type Checked, checkEntry} from './archive/check.ts';
import {filesUnder, readArchiveFile} from './archive/files.ts';
import {jsonLines, summarise, textReport} from './archive/report.ts';

// Reads every file under a folder and checks each match against what the file itself states. Exits 1 if one is wrong.

const USAGE = 'usage: npm run archive -- FOLDER [--json]';

async function main(): Promise<number> {
  const {values, positionals} = parseArgs({options: {json: {type: 'boolean', default: false}}, allowPositionals: true});
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0 || !existsSync(folder)) {
    console.error(folder !== undefined && others.length === 0 ? `there is no folder ${folder}\n${USAGE}` : USAGE);
    return 2;
  }
  const files = filesUnder(folder);
  const checked: Checked[] = [];
  for (const file of files) {
    for await (const entry of readArchiveFile(folder, file)) checked.push(checkEntry(entry));
  }
  process.stdout.write(values.json ? jsonLines(checked, files.length) : textReport(checked, files.length));
  return summarise(checked).wrong > 0 ? 1 : 0;
}

process.exitCode = await main();
