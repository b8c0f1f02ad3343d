import { useState } from 'react'
import { SIZES, type Size } from '../wall/sizes'

const KEY = 'yuankao.proctor.tiles'

/** How many tiles somebody likes to see, kept on his computer. */
export function useWallSize(): [Size, (size: Size) => void] {
  const [size, setSize] = useState<Size>(
    () => SIZES.find((one) => String(one) === localStorage.getItem(KEY)) ?? 9,
  )
  return [
    size,
    (next) => {
      localStorage.setItem(KEY, String(next))
      setSize(next)
    },
  ]
}
