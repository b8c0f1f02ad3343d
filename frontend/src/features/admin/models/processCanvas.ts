import NavigatedViewer from 'camunda-bpmn-js/lib/camunda-platform/NavigatedViewer'
import 'camunda-bpmn-js/dist/assets/camunda-platform-navigated-viewer.css'
import { HEATS, heat, type CountedActivity } from './activities'
import type { Zoom } from './DiagramFrame'
import { fitting, fitWhole } from './fitting'
import { panByTouch } from './panByTouch'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What is used of diagram-js; its own types name services by strings. */
export interface Canvas {
  /** Without a target it only says the scale. */
  zoom: (to?: number | 'fit-viewport', center?: 'auto') => number
  viewbox: () => Box & { inner: Box }
  scroll: (by: { dx: number; dy: number }) => unknown
  resized: () => void
  addMarker: (id: string, marker: string) => void
  removeMarker: (id: string, marker: string) => void
}
interface Registry {
  get: (id: string) => object | undefined
}
interface Overlays {
  add: (id: string, type: string, badge: object) => string
  remove: (filter: { type: string }) => void
}

const BADGE = 'yk-count'

/** The colour of a subprocess would lie under everything inside of it. */
const coloured = ({ type }: CountedActivity) => type !== 'subProcess'

export interface ProcessCanvas extends Zoom {
  show: (activities: CountedActivity[]) => void
  select: (id: string | undefined) => void
  /** Elements that a check refuses. */
  mark: (ids: string[]) => void
  resized: () => void
  destroy: () => void
}

/** The drawing of a process; it is made once and told what to show. Everything of bpmn-js is in this file's chunk. */
export async function openProcess(
  container: HTMLElement,
  xml: string,
  onOpen: (activityId: string) => void,
): Promise<ProcessCanvas> {
  const viewer = new NavigatedViewer({ container })
  await viewer.importXML(xml)
  const canvas = viewer.get<Canvas>('canvas')
  const registry = viewer.get<Registry>('elementRegistry')
  const overlays = viewer.get<Overlays>('overlays')
  const forget = panByTouch(container, canvas)
  let shown = new Set<string>()
  let selected: string | undefined
  let marked: string[] = []
  viewer.on('element.click', ({ element }: { element: { id: string } }) => {
    if (shown.has(element.id)) onOpen(element.id)
  })
  return {
    fit: () => fitWhole(canvas),
    by: (factor) => canvas.zoom(canvas.zoom() * factor),
    resized: () => fitting(container, canvas),
    show: (activities) => {
      const here = activities.filter(({ id }) => registry.get(id))
      const most = Math.max(0, ...here.filter(coloured).map(({ count }) => count))
      shown = new Set(here.map(({ id }) => id))
      overlays.remove({ type: BADGE })
      for (const activity of here) {
        canvas.addMarker(activity.id, 'yk-activity')
        for (const level of HEATS) canvas.removeMarker(activity.id, `yk-heat-${level}`)
        if (activity.count === 0) continue
        if (coloured(activity)) canvas.addMarker(activity.id, `yk-heat-${heat(activity.count, most)}`)
        overlays.add(activity.id, BADGE, {
          position: { top: -14, right: 16 },
          scale: { min: 0.85, max: 1.2 },
          html: badge(activity, () => onOpen(activity.id)),
        })
      }
    },
    select: (id) => {
      if (selected && registry.get(selected)) canvas.removeMarker(selected, 'yk-selected')
      if (id && registry.get(id)) canvas.addMarker(id, 'yk-selected')
      selected = id
    },
    mark: (ids) => {
      for (const id of marked) canvas.removeMarker(id, 'yk-refused')
      marked = ids.filter((id) => registry.get(id))
      for (const id of marked) canvas.addMarker(id, 'yk-refused')
    },
    destroy: () => {
      forget()
      viewer.destroy()
    },
  }
}

/** Beside the drawing the same numbers stand in a table, so a screen reader need not hear them twice. */
function badge({ id, count }: CountedActivity, open: () => void): HTMLElement {
  const node = document.createElement('div')
  node.className = 'yk-count'
  node.dataset['activity'] = id
  node.textContent = String(count)
  node.setAttribute('aria-hidden', 'true')
  node.addEventListener('click', open)
  return node
}
