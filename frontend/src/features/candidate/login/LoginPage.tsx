import { useState } from 'react'
import type { PendingTakeover } from '../api/logIn'
import { Frame } from '../session/Frame'
import { LoginForm } from './LoginForm'
import { TakeoverPending } from './TakeoverPending'

export function LoginPage({ onEntered }: { onEntered: () => void }) {
  const [takeover, setTakeover] = useState<PendingTakeover>()
  return (
    <Frame>
      <div data-step={takeover ? 'takeover' : 'candidate:login'}>
        {takeover ? (
          <TakeoverPending takeover={takeover} onEntered={onEntered} onBack={() => setTakeover(undefined)} />
        ) : (
          <LoginForm onEntered={onEntered} onTakeover={setTakeover} />
        )}
      </div>
    </Frame>
  )
}
