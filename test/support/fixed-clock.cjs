// Loaded before any program of a guide: its day is the one that the guide was written on, so that output with dates stays.
const Real = Date
const ahead = Real.parse(process.env.GUIDE_DAY) - Real.now()
globalThis.Date = class extends Real {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Real.now() + ahead] : parts))
  }
  static now() {
    return Real.now() + ahead
  }
}
