/** dmn-js brings no types; this is what is used of it. */
declare module 'dmn-js/lib/NavigatedViewer' {
  export interface DmnView {
    type: 'drd' | 'decisionTable' | 'literalExpression' | 'boxedExpression'
    id: string
    name?: string
  }

  export default class DmnViewer {
    constructor(options: { container: HTMLElement; [view: string]: unknown })
    importXML(xml: string, options?: { open?: boolean }): Promise<unknown>
    getViews(): DmnView[]
    open(view: DmnView): Promise<unknown>
    getActiveViewer(): { get: (service: string) => unknown } | undefined
    destroy(): void
  }
}
