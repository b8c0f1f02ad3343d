/** Rings back with the number it was given, after so many milliseconds. */
self.onmessage = ({ data }: MessageEvent<{ number: number; after: number }>) => {
  setTimeout(() => self.postMessage(data.number), data.after)
}
