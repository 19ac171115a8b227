// Imported before a measured process: writes the most memory that it had at once, in kilobytes, when it ends.
import { writeFileSync } from 'node:fs'

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)))
