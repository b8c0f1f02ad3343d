// Draws every model as a picture into docs/processes. Each picture records the digest of the model it shows, so that
// PicturesTest can tell a stale one. Usage: npm run pictures [-- <directory for PNG copies of the diagrams>]
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawDecision } from './decision.mjs';
import { drawProcess } from './process.mjs';
import { openBrowser } from './browser.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const target = resolve(root, '../docs/processes');
const copies = process.argv[2];

const models = (folder) =>
  readdirSync(join(root, folder))
    .sort()
    .map((file) => join(root, folder, file));

const digest = (xml) => createHash('sha256').update(xml).digest('hex');

mkdirSync(target, { recursive: true });
const browser = await openBrowser();
try {
  for (const file of [...models('bpmn'), ...models('dmn')]) {
    const xml = readFileSync(file, 'utf8');
    const key = basename(file).replace(/\.[^.]+$/, '');
    const draw = file.endsWith('.bpmn') ? drawProcess : drawDecision;
    const { picture, extension, copy } = await draw(browser, xml, digest(xml));
    writeFileSync(join(target, key + extension), picture);
    if (copies) {
      mkdirSync(copies, { recursive: true });
      writeFileSync(join(copies, key + '.png'), copy);
    }
    console.log(`docs/processes/${key}${extension}`);
  }
} finally {
  await browser.close();
}
