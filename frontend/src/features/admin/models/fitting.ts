import type { Canvas } from './processCanvas'

const LEAST = 300
const MOST = 640
/** Room for the badges above and the mark of bpmn.io below. */
const MARGIN = 72

/** As high as the drawing needs in the width there is. */
export function heightFor(width: number, drawing: { width: number; height: number }): number {
  const needed = drawing.width > 0 ? (width / drawing.width) * drawing.height : 0
  return Math.round(Math.min(MOST, Math.max(LEAST, needed + MARGIN)))
}

/** The whole drawing with a little air, for labels reach over its outermost shapes. */
export function fitWhole(canvas: Canvas): number {
  return canvas.zoom(canvas.zoom('fit-viewport', 'auto') * 0.96, 'auto')
}

/** Shows the whole drawing: what is approved must be seen, and who wants to read closely zooms in. */
export function fitting(container: HTMLElement, canvas: Canvas): void {
  // a page that is left or not laid out yet has no size, and no scale fits it
  if (container.clientWidth === 0) return
  const height = `${heightFor(container.clientWidth, canvas.viewbox().inner)}px`
  if (container.style.height !== height) container.style.height = height
  canvas.resized()
  fitWhole(canvas)
}
