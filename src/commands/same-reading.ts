export { keepsReading } from '../core/same-reading.ts'
