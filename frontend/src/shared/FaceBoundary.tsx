import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Crash } from './Crash'

interface State {
  error: Error | null
}

/** One per face: a fault of a page never takes the language switch, the other faces or what was saved with it. */
export class FaceBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    window.dispatchEvent(new CustomEvent('yuankao:crash', { detail: { error, info } }))
  }

  override render(): ReactNode {
    return this.state.error ? <Crash error={this.state.error} /> : this.props.children
  }
}
