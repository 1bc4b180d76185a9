// Writes the types of the services' operations from their OpenAPI documents, where a document is newer than its types.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';

const from = join(import.meta.dirname, '..', '..', 'docs', 'openapi');
const to = join(import.meta.dirname, 'src', 'api', 'generated');

const newer = (file, other) => {
  const written = statSync(other, { throwIfNoEntry: false });
  return !written || statSync(file).mtimeMs > written.mtimeMs;
};

mkdirSync(to, { recursive: true });
for (const name of readdirSync(from).filter((file) => file.endsWith('.json'))) {
  const document = join(from, name);
  const types = join(to, name.replace('.json', '.ts'));
  if (newer(document, types)) {
    writeFileSync(types, astToString(await openapi(pathToFileURL(document))));
  }
}
