// Installs what package-lock.json names, here or in the folder given, unless that is what was installed last: an unchanged build stays quick.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const here = resolve(process.argv[2] ?? import.meta.dirname);
const mark = join(here, 'node_modules', '.installed');
const named = createHash('sha256')
  .update(readFileSync(join(here, 'package-lock.json')))
  .update(process.version)
  .digest('hex');

if (!existsSync(mark) || readFileSync(mark, 'utf8') !== named) {
  const installing = spawnSync('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (installing.status !== 0) {
    process.stderr.write('npm ci failed. Is npm installed, and can it reach its registry?\n');
    process.exit(1);
  }
  mkdirSync(join(here, 'node_modules'), { recursive: true });
  writeFileSync(mark, named);
}
