import { Spin } from 'antd'
import type { ReactNode } from 'react'
import { StepCard } from '../session/StepCard'
import styles from './Waiting.module.css'

interface WaitingProps {
  title: string
  why: string
  then: string
  children?: ReactNode
}

/** Somebody or something else acts now: who, and what comes after. Nothing to press. */
export function Waiting({ title, why, then, children }: WaitingProps) {
  return (
    <StepCard title={title} why={why}>
      <div className={styles.waiting} role="status" data-waiting>
        <Spin size="large" />
        <p>{then}</p>
      </div>
      {children}
    </StepCard>
  )
}
