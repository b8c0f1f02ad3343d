import { crc32 } from './crc32.mjs';
import { openViewer } from './browser.mjs';

const styles = ['diagram-js.css', 'dmn-js-shared.css', 'dmn-js-drd.css', 'dmn-js-decision-table.css', 'dmn-font/css/dmn-embedded.css'];

// a short table keeps this height; a longer one has this much below it
const least = 440;
const margin = 24;

/** The table of a decision as PNG, as dmn-js shows it and with its watermark; the digest stands in a text chunk. */
export async function drawDecision(browser, xml, digest) {
  const page = await openViewer(browser, 'dmn-js', 'dmn-viewer.production.min.js', styles);
  try {
    await page.setViewportSize({ width: 1240, height: least });
    await page.addStyleTag({ content: '.view-drd { display: none } body { padding: 12px } #canvas { width: auto !important; height: calc(100vh - 24px) !important }' });
    await page.evaluate(draw, xml);
    const bottom = await page.evaluate(() => document.querySelector('.tjs-container table').getBoundingClientRect().bottom);
    await page.setViewportSize({ width: 1240, height: Math.max(least, Math.ceil(bottom) + margin) });
    const plain = await page.screenshot();
    const picture = withText(plain, `model-sha256: ${digest}`);
    return { picture, extension: '.png', copy: picture };
  } finally {
    await page.close();
  }
}

/* runs inside the page */
async function draw(xml) {
  const viewer = new window.DmnJS({ container: '#canvas' });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length > 0) {
    throw new Error(warnings.map((warning) => warning.message).join('\n'));
  }
  await viewer.open(viewer.getViews().find((view) => view.type === 'decisionTable'));
}

/** A PNG with a tEXt chunk (keyword Comment, Latin-1) right behind its header chunk. */
function withText(png, text) {
  const header = 8 + 25;
  const body = Buffer.from(`tEXtComment\0${text}`, 'latin1');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return Buffer.concat([png.subarray(0, header), chunk, png.subarray(header)]);
}
