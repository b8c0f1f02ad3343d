import { useTranslation } from 'react-i18next'
import type { Sitting } from '../api/sitting'
import { CameraChip } from '../camera/CameraChip'
import { CameraOff } from '../camera/CameraOff'
import { CameraNotice } from '../camera/CameraNotice'
import { useFilming } from '../camera/useFilming'
import { Messages } from '../message/Messages'
import { StepView } from '../steps/StepView'
import { ConnectionBanner } from './ConnectionBanner'
import { Frame } from './Frame'
import { FreshPhoto } from './FreshPhoto'
import { HelpCorner } from './HelpCorner'
import { Notices } from './Notices'
import { PhoneNotice } from './PhoneNotice'
import { StepBar } from './StepBar'
import { TakeoverDialog } from './TakeoverDialog'
import { usePulse } from './usePulse'
import { useSubject } from './useSubject'

/** From admission on the clock decides; that the engine's activity follows later must not turn the page. */
const BY_CLOCK = new Set(['candidate:wait', 'candidate:answer', 'candidate:receipt'])
/** Both views are needed, and no step of its own asks for the phone any more. */
const ADMITTED = new Set(['candidate:wait', 'candidate:answer'])

/** Around every step: the steps of the model, network, camera, messages, help; and the pulse that keeps it true. */
export function SessionShell({ sitting }: { sitting: Sitting }) {
  const { t } = useTranslation('candidate')
  const subject = useSubject()(sitting.person.subject)
  const pulse = usePulse(sitting)
  const { formKey } = sitting.step
  const answering = formKey === 'candidate:answer'
  const ended = formKey === 'candidate:ended'
  const over = ended || formKey === 'candidate:receipt'
  const filming = useFilming(!over)
  const off = filming.filming === 'off' && (over || filming.frames.refused === 'over')
  const admitted = ADMITTED.has(formKey)
  const phoneLost = admitted && sitting.secondView.joinedAt && pulse?.secondViewOnline === false
  const about = (
    <>
      <strong>{sitting.session.name}</strong>
      {!sitting.session.name.includes(subject) && ` · ${subject}`}
      <br />
      {sitting.person.name} · {t('ticket', { number: sitting.ticketNumber })}
    </>
  )
  return (
    <Frame
      about={about}
      state={off ? <CameraOff /> : <CameraChip {...filming} />}
      help={<HelpCorner sitting={sitting} />}
      wide={answering}
      below={!answering && !ended && <StepBar steps={sitting.steps} />}
    >
      <Notices>
        <Messages />
        <ConnectionBanner answering={answering} />
        <CameraNotice
          {...filming}
          answering={answering}
          admitted={admitted}
          booth={formKey === 'candidate:photo'}
        />
        {phoneLost && <PhoneNotice />}
        {sitting.freshPhotoNeeded && !ended && (
          <FreshPhoto answering={answering} refused={sitting.freshPhotoRefused} />
        )}
      </Notices>
      <div data-step={formKey}>
        <StepView
          key={BY_CLOCK.has(formKey) ? formKey : `${formKey} ${sitting.step.activityId ?? ''}`}
          sitting={sitting}
        />
      </div>
      <TakeoverDialog />
    </Frame>
  )
}
