import { useTranslation } from 'react-i18next'
import { sendMessage, sendToAll } from '../api/interventions'
import { AbsenceDialog } from '../detail/AbsenceDialog'
import type { Tile } from '../api/wall'
import type { Dialog } from '../detail/dialog'
import { MessageDialog } from '../detail/MessageDialog'
import { ScreenshotDialog } from '../detail/ScreenshotDialog'
import { WordDialog } from '../detail/WordDialog'
import { KeysDialog } from '../keys/KeysDialog'

interface RoomDialogsProps {
  dialog: Dialog | undefined
  /** Whom it is about; a dialog about somebody needs one. */
  who: Tile | undefined
  sessionId: string
  room: { id: string; name: string } | undefined
  onClose: () => void
}

export function RoomDialogs({ dialog, who, sessionId, room, onClose }: RoomDialogsProps) {
  const { t } = useTranslation('proctor')
  if (dialog === 'help') return <KeysDialog onClose={onClose} />
  if (dialog === 'all')
    return (
      <MessageDialog
        title={t('message.toAll')}
        lead={room ? t('message.leadRoom', { room: room.name }) : t('message.leadAll')}
        send={async (text) =>
          t('message.sentTo', { count: (await sendToAll(sessionId, room?.id, text)).candidates })
        }
        onClose={onClose}
      />
    )
  if (!dialog || !who) return null
  if (dialog === 'message')
    return (
      <MessageDialog
        title={t('message.toOne', { name: who.nameMasked })}
        lead={t('message.leadOne')}
        send={async (text) => {
          await sendMessage(who.sittingId, text)
          return t('message.sent', { name: who.nameMasked })
        }}
        onClose={onClose}
      />
    )
  if (dialog === 'screenshot') return <ScreenshotDialog who={who} onClose={onClose} />
  if (dialog === 'absence') return <AbsenceDialog who={who} onClose={onClose} />
  return <WordDialog who={who} word={dialog} onClose={onClose} />
}
