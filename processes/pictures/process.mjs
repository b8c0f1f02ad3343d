import { openViewer } from './browser.mjs';

const font = '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';

/** The diagram of a process as SVG, with the credit comment that bpmn-js writes and the digest of its model. */
export async function drawProcess(browser, xml, digest) {
  const page = await openViewer(browser, 'bpmn-js', 'bpmn-viewer.production.min.js', ['diagram-js.css', 'bpmn-js.css']);
  try {
    const svg = await page.evaluate(draw, { xml, font });
    const picture = onPaper(withFixedIds(svg)).replace('<svg ', `<!-- model-sha256: ${digest} -->\n<svg `);
    await page.setContent(`<body style="margin:0">${picture.slice(picture.indexOf('<svg'))}</body>`);
    return { picture, extension: '.svg', copy: await page.locator('svg').first().screenshot() };
  } finally {
    await page.close();
  }
}

/** The same drawing on white with a margin of 20, readable on a dark page too. */
function onPaper(svg) {
  const head = /width="[\d.]+" height="[\d.]+" viewBox="([^"]+)"/;
  const [x, y, width, height] = svg.match(head)[1].split(' ').map(Math.round);
  const box = { x: x - 20, y: y - 20, width: width + 40, height: height + 40 };
  const paper = `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="#fff"/>`;
  return svg
    .replace(head, `width="${box.width}" height="${box.height}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}"`)
    .replace(/(<svg [^>]*>)/, `$1${paper}`);
}

/** bpmn-js gives markers random ids; numbers keep the picture of an unchanged model unchanged. */
function withFixedIds(svg) {
  const ids = [...new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))];
  return ids.reduce((text, id, index) => text.replaceAll(id, `marker-${index}`), svg);
}

/* runs inside the page */
async function draw({ xml, font }) {
  const textRenderer = {
    defaultStyle: { fontFamily: font, fontSize: 12 },
    externalStyle: { fontFamily: font, fontSize: 11 },
  };
  const viewer = new window.BpmnJS({ container: '#canvas', textRenderer });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length > 0) {
    throw new Error(warnings.map((warning) => warning.message).join('\n'));
  }
  return (await viewer.saveSVG()).svg;
}
