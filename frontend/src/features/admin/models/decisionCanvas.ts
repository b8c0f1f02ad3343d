import DmnViewer, { type DmnView } from 'dmn-js/lib/NavigatedViewer'
import 'dmn-js/dist/assets/diagram-js.css'
import 'dmn-js/dist/assets/dmn-js-shared.css'
import 'dmn-js/dist/assets/dmn-js-drd.css'
import 'dmn-js/dist/assets/dmn-js-decision-table.css'
import 'dmn-js/dist/assets/dmn-js-literal-expression.css'
import 'dmn-js/dist/assets/dmn-font/css/dmn-embedded.css'
import type { Zoom } from './DiagramFrame'

interface Canvas {
  /** Without a target it only says the scale. */
  zoom: (to?: number | 'fit-viewport', center?: 'auto') => number
}

export interface DecisionCanvas extends Zoom {
  views: DmnView[]
  open: (view: DmnView) => Promise<unknown>
  destroy: () => void
}

type Translate = (text: string, holes?: Record<string, string>) => string

/** The drawing of a decision: its requirements and its tables. Everything of dmn-js is in this file's chunk. */
export async function openDecision(
  container: HTMLElement,
  xml: string,
  translate: Translate,
): Promise<DecisionCanvas> {
  const texts = { additionalModules: [{ translate: ['value', translate] }] }
  const viewer = new DmnViewer({ container, drd: texts, decisionTable: texts, literalExpression: texts })
  await viewer.importXML(xml, { open: false })
  const views = viewer.getViews()
  const canvas = () => viewer.getActiveViewer()?.get('canvas') as Canvas | undefined
  return {
    views,
    open: async (view) => {
      await viewer.open(view)
      if (view.type === 'drd') canvas()?.zoom('fit-viewport', 'auto')
    },
    fit: () => canvas()?.zoom('fit-viewport', 'auto'),
    by: (factor) => canvas()?.zoom((canvas()?.zoom() ?? 1) * factor),
    destroy: () => viewer.destroy(),
  }
}
