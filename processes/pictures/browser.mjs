import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium; CHROMIUM names another one. Chinese labels need a CJK font, such as Noto Sans CJK. */
export async function openBrowser() {
  const executablePath = process.env.CHROMIUM ?? candidates.find(existsSync);
  if (!executablePath) {
    throw new Error('No Chromium found: install it (apt-get install chromium fonts-noto-cjk) or set CHROMIUM.');
  }
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
}

/** A blank page with the built viewer of a package and its style sheets; nothing is loaded from the network. */
export async function openViewer(browser, library, script, styles) {
  const dist = join(dirname(require.resolve(`${library}/package.json`)), 'dist');
  const page = await browser.newPage({ viewport: { width: 2400, height: 1300 }, deviceScaleFactor: 1 });
  await page.setContent('<body style="margin:0;background:#fff"><div id="canvas" style="width:100vw;height:100vh"></div></body>');
  for (const style of styles) {
    await page.addStyleTag({ path: join(dist, 'assets', style) });
  }
  await page.addScriptTag({ path: join(dist, script) });
  return page;
}
