/** The longer and the shorter side of a frame at most, in px. */
const LONG = 640
const SHORT = 480
/** What a frame should weigh at most, in bytes; a heavier one makes the next lighter. */
const HEAVY = 60_000
const BEST = 0.7
const WORST = 0.4
const STEP = 0.1
/** The side of the tiny grey picture by which a covered or frozen camera is told. */
const GRID = 24

export interface Shot {
  jpeg: Blob
  /** {@link GRID} × {@link GRID} greys, 0 to 255. */
  greys: Uint8Array
}

/** Takes small pictures from a playing video, with one canvas for all of them: a weak computer has an exam to run. */
export class FrameShot {
  private readonly canvas = document.createElement('canvas')
  private readonly tiny = document.createElement('canvas')
  private quality = BEST

  constructor() {
    this.tiny.width = GRID
    this.tiny.height = GRID
  }

  /** Undefined while the video has no picture. */
  async take(video: HTMLVideoElement): Promise<Shot | undefined> {
    if (!video.videoWidth || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return undefined
    const { canvas, tiny } = this
    this.fit(video)
    canvas.getContext('2d', { alpha: false })?.drawImage(video, 0, 0, canvas.width, canvas.height)
    const small = tiny.getContext('2d', { alpha: false, willReadFrequently: true })
    small?.drawImage(canvas, 0, 0, GRID, GRID)
    const greys = greysOf(small?.getImageData(0, 0, GRID, GRID).data ?? new Uint8ClampedArray())
    const jpeg = await this.jpeg()
    if (jpeg) this.weigh(jpeg.size)
    return jpeg ? { jpeg, greys } : undefined
  }

  /** The server found the last one too large. */
  lighten(): void {
    this.quality = WORST
  }

  private fit({ videoWidth, videoHeight }: HTMLVideoElement): void {
    const long = Math.max(videoWidth, videoHeight)
    const short = Math.min(videoWidth, videoHeight)
    const scale = Math.min(1, LONG / long, SHORT / short)
    const width = Math.round(videoWidth * scale)
    const height = Math.round(videoHeight * scale)
    if (this.canvas.width !== width) this.canvas.width = width
    if (this.canvas.height !== height) this.canvas.height = height
  }

  private weigh(bytes: number): void {
    if (bytes > HEAVY) this.quality = Math.max(WORST, this.quality - STEP)
    else if (bytes < HEAVY / 2) this.quality = Math.min(BEST, this.quality + STEP)
  }

  private jpeg(): Promise<Blob | null> {
    return new Promise((resolve) => this.canvas.toBlob(resolve, 'image/jpeg', this.quality))
  }
}

function greysOf(pixels: Uint8ClampedArray): Uint8Array {
  const greys = new Uint8Array(pixels.length / 4)
  for (let i = 0; i < greys.length; i++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(4 * i, 4 * i + 3)
    greys[i] = 0.299 * red + 0.587 * green + 0.114 * blue
  }
  return greys
}
