export { keptReading } from '../core/same-reading.ts'
