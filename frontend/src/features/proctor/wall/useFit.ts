import { useEffect, useState, type RefObject } from 'react'

const GAP = 8
/** What stands above the wall on a screen. */
const ABOVE = 176
const STACKED = '(max-width: 1100px)'

export interface Fit {
  columns: number
  /** Width of a tile in pixels at most. */
  tile: number
}

/** The first view, and below it the second one or the words beside it, whichever is higher. */
export function heightOf(tile: number): number {
  const second = tile * 0.42 * 0.75
  return tile * 0.75 + (tile <= 150 ? second + 20 : Math.max(second, tile <= 190 ? 54 : 66)) + 4
}

/** The largest tiles with which all of them are on the screen without scrolling; of equal ones the fewest gaps. */
export function fit(count: number, width: number, height: number): Fit {
  let best: Fit = { columns: 1, tile: 0 }
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns)
    const high = (height - (rows - 1) * GAP) / rows
    let tile = Math.floor((width - (columns - 1) * GAP) / columns)
    while (tile > best.tile && heightOf(tile) > high) tile--
    if (tile > best.tile) best = { columns, tile }
  }
  return best
}

/** Follows the place that there is; a page that scrolls anyway has two columns, or four on a tablet. */
export function useFit(wall: RefObject<HTMLElement | null>, count: number): Fit | undefined {
  const [found, setFound] = useState<Fit>()
  useEffect(() => {
    const element = wall.current
    if (!element) return
    const measure = () => {
      const width = element.clientWidth
      setFound(
        window.matchMedia(STACKED).matches
          ? { columns: width < 640 ? 2 : 4, tile: width }
          : fit(count, width, window.innerHeight - ABOVE),
      )
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    window.addEventListener('resize', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('resize', measure)
    }
  }, [wall, count])
  return found
}
