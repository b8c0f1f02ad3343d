/** The server takes 2 MiB; a little less leaves room for the form around it. */
const MAX_BYTES = 1_900_000
const MAX_WIDTH = 1280

/** The picture that the video shows now, as JPEG, not mirrored, no wider than 1280 px. */
export async function capture(video: HTMLVideoElement): Promise<Blob> {
  const scale = Math.min(1, MAX_WIDTH / video.videoWidth)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(video.videoWidth * scale)
  canvas.height = Math.round(video.videoHeight * scale)
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height)
  for (const quality of [0.92, 0.8, 0.6]) {
    const blob = await jpeg(canvas, quality)
    if (blob.size <= MAX_BYTES) return blob
  }
  throw new Error('The picture stays too large')
}

function jpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty'))),
      'image/jpeg',
      quality,
    ),
  )
}
