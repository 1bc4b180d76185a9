// Says what the first load of each page costs, gzipped, and fails the build when a page outgrows its allowance.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const PAGES = [
  { name: 'kiosk', entries: ['index.html'], allowanceKilobytes: 100 },
  { name: 'admin', entries: ['index.html', 'src/overview/OverviewPage.tsx'], allowanceKilobytes: 320 },
];

for (const { name, entries, allowanceKilobytes } of PAGES) {
  const dist = join(import.meta.dirname, name, 'dist');
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  const files = new Set();
  const collect = (entry) => {
    const { file, css = [], imports = [] } = manifest[entry];
    if (!files.has(file)) {
      files.add(file);
      for (const style of css) {
        files.add(style);
      }
      imports.forEach(collect);
    }
  };
  entries.forEach(collect);
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);
  const kilobytes = (bytes / 1024).toFixed(1);
  process.stdout.write(`${name}: first load ${kilobytes} KB gzipped, allowed are ${allowanceKilobytes} KB\n`);
  if (bytes > allowanceKilobytes * 1024) {
    process.exitCode = 1;
  }
}
