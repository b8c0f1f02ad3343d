/** What is wrong with a picture although the camera runs. */
export type PictureFault = 'covered' | 'frozen'

/** Darker than this on average, or with less difference than this (standard deviation), shows nothing; of 255. */
const DARK = 16
const FLAT = 6
/** A hand before the lens for one frame is no fault; a real camera's noise never gives the same picture so often. */
const COVERED_FRAMES = 2
const FROZEN_FRAMES = 3

/** Tells a covered and a frozen camera on the spot, so that the candidate can mend it before a proctor asks. */
export class PictureJudge {
  private former: Uint8Array | undefined
  private covered = 0
  private frozen = 0

  judge(greys: Uint8Array): PictureFault | undefined {
    this.covered = showsNothing(greys) ? this.covered + 1 : 0
    this.frozen = this.former && same(this.former, greys) ? this.frozen + 1 : 0
    this.former = greys
    if (this.covered >= COVERED_FRAMES) return 'covered'
    return this.frozen >= FROZEN_FRAMES ? 'frozen' : undefined
  }
}

function showsNothing(greys: Uint8Array): boolean {
  const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length
  const variance = greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length
  return mean < DARK || Math.sqrt(variance) < FLAT
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((grey, index) => grey === other[index])
}
