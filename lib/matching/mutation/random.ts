/** Chance that can be repeated: the same seed gives the same cases on every machine (mulberry32). */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** from 0 up to, not including, 1 */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** a whole number from 0 up to, not including, `n` */
  below(n: number): number {
    return Math.floor(this.next() * n)
  }

  /** one of `items`; null of none */
  pick<T>(items: readonly T[]): T | null {
    return items.length === 0 ? null : items[this.below(items.length)]
  }
}
