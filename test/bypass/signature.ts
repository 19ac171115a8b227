import { createHash } from 'node:crypto'
import { DEFAULT_CONFIG } from '../../src/core/config.ts'
import { packetText } from '../../src/core/locked.ts'
import { sealText } from '../../src/core/seal.ts'
import { golden } from '../support/snapshot.ts'
import type { Bypass } from './bypass.ts'
import {
  BOARD,
  CONFIG,
  edit,
  edited,
  FRESH,
  LEDGER,
  packetNamed,
  recorded,
  rowOf,
  SESSION,
  STORAGE,
  WIDER,
} from '../support/texts.ts'

const ONCE = 'signature-used-once'
const INSERT = 'ledger-insert-only'
const NEW = 'docs/task_packets/WP-2-New.md'
const listed = edited(BOARD, '## In Progress\n', '## Ready for Dev\n\n- **[WP-2-New]** 🔴\n\n## In Progress\n')
const newPacket = (signature: string, ...pairs: readonly string[]) =>
  packetNamed(
    'WP-2-New',
    signature,
    'BLOCKS: WP-1-Import-Job',
    'BLOCKS: None',
    'In Progress',
    'Ready for Dev',
    ...pairs,
  )
/** WP-2-New with a signature, on the board and in the ledger. */
const signed = (signature: string, row = signature) => ({
  [NEW]: newPacket(signature),
  [LEDGER]: recorded(rowOf(row, 'Task packet: WP-2-New')),
  [BOARD]: listed,
})
const ledger = golden[LEDGER] as string
/** The ledger with a column of seals, and a row that seals WP-2-New as this text. */
const sealed = (text: string) => {
  const seal = createHash('sha256')
    .update(sealText(packetText(NEW, text, DEFAULT_CONFIG).packet))
    .digest('hex')
  return recorded(`${rowOf(FRESH, 'Task packet: WP-2-New')} ${seal} |`)
    .replace('| Notes |\n', '| Notes | Seal |\n')
    .replace('| --- |\n', '| --- | --- |\n')
}
const row = '| maria040320260930 | Orchestrator | 2026-03-04 09:30 | Task packet: WP-1-Session-Store | v01.02 | |\n'
const governed = 'governance'

/** Every way to use a signature that is not yours to use, and to take one back. */
export const SIGNATURES: readonly Bypass[] = [
  { name: 'the signature of another packet', branch: governed, steps: [signed('maria040320260930')], caught: ONCE },
  { name: 'the same in capitals', branch: governed, steps: [signed('MARIA040320260930')], caught: ONCE },
  {
    name: 'the same without a row of its own',
    branch: governed,
    steps: [{ [NEW]: newPacket('maria040320260930'), [BOARD]: listed }],
    caught: ONCE,
  },
  {
    name: 'the same in a variant',
    branch: governed,
    steps: [
      { 'docs/task_packets/WP-1-Session-Store-v1.md': packetNamed('WP-1-Session-Store-v1', 'maria040320260930') },
    ],
    caught: ONCE,
  },
  { name: 'the signature of an enrichment', branch: governed, steps: [signed('maria020320260910')], caught: ONCE },
  {
    name: 'the signature of a packet that the same change deletes',
    branch: governed,
    steps: [{ [STORAGE]: null, ...signed('maria020320261100') }],
    caught: ONCE,
  },
  {
    name: 'the signature of a packet that was deleted before',
    branch: governed,
    main: { [STORAGE]: null },
    steps: [{ [NEW]: newPacket('maria020320261100'), [BOARD]: listed }],
    caught: ONCE,
  },
  {
    name: 'a signature that main has used since',
    branch: governed,
    meanwhile: {
      'docs/task_packets/WP-3-Other.md': packetNamed('WP-3-Other', FRESH),
      [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-3-Other')),
    },
    steps: [signed(FRESH)],
    caught: { commit: null, pull: ONCE },
  },
  {
    name: 'a sealed packet edited before it comes to main',
    branch: governed,
    steps: [{ ...signed(FRESH), [LEDGER]: sealed(newPacket(FRESH)) }, { [NEW]: newPacket(FRESH, ...WIDER) }],
    caught: { commit: 'locked-packet-unchanged', pull: 'seal-intact' },
  },
  {
    name: 'a signature in a commit that its person has not signed',
    branch: governed,
    main: { [CONFIG]: '{"signers":{"maria":{"ssh":["maria@example.invalid"]}}}\n' },
    steps: [signed(FRESH)],
    // A commit that is being made is not signed yet.
    caught: { commit: null, pull: 'signature-authentic' },
  },
  {
    name: 'a signature that stands in another file',
    branch: governed,
    main: { 'notes.txt': `The budget is agreed: ${FRESH}\n` },
    steps: [signed(FRESH)],
    caught: ONCE,
  },
  {
    name: 'a signature of a name with a dot that stands in another file',
    branch: governed,
    main: { 'notes.txt': 'The budget is agreed: maria.k060320261130\n' },
    steps: [signed('maria.k060320261130')],
    caught: ONCE,
  },
  {
    name: 'a signature of a name with a digit that stands in another file',
    branch: governed,
    main: { 'notes.txt': 'The budget is agreed: maria2060320261130\n' },
    steps: [signed('maria2060320261130')],
    caught: ONCE,
  },
  {
    name: 'a signature that stands in another file behind a dash',
    branch: governed,
    main: { 'notes.txt': `budget-${FRESH}\n` },
    steps: [signed(FRESH)],
    caught: ONCE,
  },
  {
    name: 'a signature that stands in a binary file',
    branch: governed,
    main: { 'notes.bin': Buffer.from(`\0${FRESH}\n`), '.gitattributes': '*.bin binary\n' },
    steps: [signed(FRESH)],
    caught: ONCE,
  },
  {
    name: 'a signature behind many lines that cite it',
    branch: governed,
    main: { a: `[Approved: ${FRESH}]\n`.repeat(80), b: `${FRESH}\n` },
    steps: [signed(FRESH)],
    caught: ONCE,
  },
  {
    name: 'a signature that the packet cited before',
    branch: governed,
    main: {
      [NEW]: newPacket('<pending>', '[Approved: maria020320260910]', `[Approved: ${FRESH}]`),
      'notes.txt': `The budget is agreed: ${FRESH}\n`,
    },
    steps: [
      {
        [NEW]: newPacket(FRESH, '[Approved: maria020320260910]', `[Approved: ${FRESH}]`),
        [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-2-New')),
        [BOARD]: listed,
      },
    ],
    caught: ONCE,
  },
  {
    name: 'a signature that the packet mentioned before',
    branch: governed,
    main: { [NEW]: `${newPacket('<pending>')}- Later ${FRESH}\n`, 'notes.txt': `The budget is agreed: ${FRESH}\n` },
    steps: [
      {
        [NEW]: `${newPacket(FRESH)}- Later ${FRESH}\n`,
        [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-2-New')),
        [BOARD]: listed,
      },
    ],
    caught: ONCE,
  },
  {
    name: 'a signature that the ledger mentioned before',
    branch: governed,
    main: { [LEDGER]: `${ledger}\n${FRESH} is next\n`, 'notes.txt': `The budget is agreed: ${FRESH}\n` },
    steps: [
      {
        [NEW]: newPacket(FRESH),
        [LEDGER]: `${recorded(rowOf(FRESH, 'Task packet: WP-2-New'))}\n${FRESH} is next\n`,
        [BOARD]: listed,
      },
    ],
    caught: ONCE,
  },
  {
    name: 'a signature that packet and ledger held before',
    branch: governed,
    main: {
      [NEW]: newPacket('<pending>', '[Approved: maria020320260910]', `[Approved: ${FRESH}]`),
      [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-2-New')),
      [BOARD]: listed,
      'notes.txt': `The budget is agreed: ${FRESH}\n`,
    },
    steps: [{ [NEW]: newPacket(FRESH, '[Approved: maria020320260910]', `[Approved: ${FRESH}]`) }],
    caught: ONCE,
  },
  {
    name: 'one signature in two new packets',
    branch: governed,
    steps: [{ ...signed(FRESH), 'docs/task_packets/WP-2-Twin.md': packetNamed('WP-2-Twin', FRESH) }],
    caught: ONCE,
  },
  {
    name: 'one signature in two new rows',
    branch: governed,
    steps: [
      { ...signed(FRESH), [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-2-New'), rowOf(FRESH, 'Spec enrichment')) },
    ],
    caught: ONCE,
  },
  {
    name: 'a row that names another packet',
    branch: governed,
    steps: [{ ...signed(FRESH), [LEDGER]: recorded(rowOf(FRESH, 'Task packet: WP-1-Session-Store')) }],
    caught: ONCE,
  },
  {
    name: 'without a row',
    branch: governed,
    steps: [{ [NEW]: newPacket(FRESH), [BOARD]: listed }],
    caught: 'signature-recorded',
  },
  {
    name: 'with a row in a comment',
    branch: governed,
    steps: [
      {
        ...signed(FRESH),
        [LEDGER]: `${ledger}\n<!--\n| Signature | Purpose |\n| --- | --- |\n${rowOf(FRESH, 'Task packet: WP-2-New')}\n-->\n`,
      },
    ],
    caught: 'signature-recorded',
  },
  {
    name: 'with a row in a fence',
    branch: governed,
    steps: [
      {
        ...signed(FRESH),
        [LEDGER]: `${ledger}\n\`\`\`\n| Signature | Purpose |\n| --- | --- |\n| ${FRESH} | Task packet: WP-2-New |\n\`\`\`\n`,
      },
    ],
    caught: 'signature-recorded',
  },
  {
    name: 'with a row in a quote',
    branch: governed,
    steps: [
      {
        ...signed(FRESH),
        [LEDGER]: `${ledger}\n> | Signature | Purpose |\n> | --- | --- |\n> | ${FRESH} | Task packet: WP-2-New |\n`,
      },
    ],
    caught: 'signature-recorded',
  },
  {
    name: 'with a comment in the row',
    branch: governed,
    steps: [{ ...signed(FRESH), [LEDGER]: recorded(rowOf(`<!-- ${FRESH} -->`, 'Task packet: WP-2-New')) }],
    caught: 'signature-recorded',
  },
  {
    name: 'with a letter that looks the same',
    branch: governed,
    steps: [signed('m\u0430ria060320261130')],
    caught: /packet-signed|signature-wellformed/,
  },
  {
    name: 'with a zero-width space',
    branch: governed,
    steps: [signed('maria\u200b060320261130')],
    caught: /packet-signed|signature-wellformed/,
  },
  {
    name: 'with digits of another script',
    branch: governed,
    steps: [signed('maria\u0660\u0666032026113\u0660')],
    caught: /packet-signed|signature-wellformed/,
  },
  {
    name: 'with a date that is none',
    branch: governed,
    steps: [signed('maria320320261130')],
    caught: 'signature-wellformed',
  },
  {
    name: 'none, and ready all the same',
    branch: governed,
    steps: [{ [NEW]: newPacket('<pending>'), [BOARD]: listed }],
    caught: 'packet-signed',
  },
  {
    name: 'none, and a status that is none',
    branch: governed,
    steps: [{ [NEW]: newPacket('<pending>', 'Ready for Dev', 'Read\u200by for Dev'), [BOARD]: listed }],
    caught: 'status-known',
  },
  {
    name: 'a row of the ledger deleted',
    branch: governed,
    steps: [{ [LEDGER]: ledger.replace(row, '') }],
    caught: INSERT,
  },
  {
    name: 'a row of the ledger reworded',
    branch: governed,
    steps: [edit(LEDGER, 'Task packet: WP-1-Session-Store', 'Task packet: WP-1-Session-Cache')],
    caught: INSERT,
  },
  {
    name: 'a row of the ledger in another place',
    branch: governed,
    steps: [{ [LEDGER]: `${ledger.replace(row, '')}${row}` }],
    caught: INSERT,
  },
  {
    name: 'a row of the ledger in a comment',
    branch: governed,
    steps: [{ [LEDGER]: ledger.replace(row, `<!--\n${row}-->\n`) }],
    caught: INSERT,
  },
  {
    name: 'the ledger swallowed by a comment',
    branch: governed,
    steps: [{ [LEDGER]: `<!--\n\n${ledger}` }],
    caught: INSERT,
  },
  {
    name: 'the ledger swallowed by a fence',
    branch: governed,
    steps: [{ [LEDGER]: `\`\`\`\n${ledger}` }],
    caught: INSERT,
  },
  {
    name: 'the ledger indented into code',
    branch: governed,
    steps: [{ [LEDGER]: ledger.replaceAll('\n|', '\n    |') }],
    caught: INSERT,
  },
  {
    name: 'a column of the ledger renamed',
    branch: governed,
    steps: [edit(LEDGER, '| Purpose |', '| Reason |')],
    caught: INSERT,
  },
  {
    name: 'the columns of the ledger in another order',
    branch: governed,
    steps: [edit(LEDGER, '| Signature | Used By |', '| Used By | Signature |')],
    caught: INSERT,
  },
  {
    name: 'a cell of a column that is there twice',
    branch: governed,
    main: edit(LEDGER, '| Notes |', '| Purpose |'),
    steps: [edit(LEDGER, '| Notes |', '| Purpose |', '4 lines', '40 lines')],
    caught: INSERT,
  },
  {
    name: 'a column with the name of the signatures put in front',
    branch: governed,
    steps: [
      {
        [LEDGER]: ledger
          .replaceAll('\n| maria', '\n| x | maria')
          .replace('| Signature |', '| Signature | Signature |')
          .replace('| --- |', '| --- | --- |'),
      },
    ],
    caught: INSERT,
  },
  {
    name: 'rows of the ledger cut off by a blank line',
    branch: governed,
    steps: [{ [LEDGER]: ledger.replace(row, `\n${row}`) }],
    caught: INSERT,
  },
  {
    name: 'the ledger drawn into a list item above it',
    branch: governed,
    steps: [{ [LEDGER]: ledger.replace('\n| Signature', '\n- A note\n| Signature') }],
    caught: INSERT,
  },
  {
    name: 'the ledger swallowed by raw HTML',
    branch: governed,
    steps: [{ [LEDGER]: ledger.replace('\n| Signature', '\n<div>\n| Signature') }],
    caught: INSERT,
  },
  {
    name: 'a row of the ledger struck out',
    branch: governed,
    steps: [edit(LEDGER, '| maria040320260930 |', '| ~~maria040320260930~~ |')],
    caught: INSERT,
  },
  {
    name: 'a second table with another word for a signature',
    branch: governed,
    steps: [
      {
        [LEDGER]: `${ledger}\n| Signature | Purpose |\n| --- | --- |\n| maria040320260930 | Waiver: changes-in-scope * |\n`,
      },
    ],
    caught: ONCE,
  },
  {
    name: 'with a row whose signature is in a cell too many',
    branch: governed,
    steps: [{ ...signed(FRESH), [LEDGER]: `${ledger}| x | a | b | c | d | e | ${FRESH} |\n` }],
    caught: 'signature-recorded',
  },
  {
    name: 'with a row in a footnote',
    branch: governed,
    steps: [
      {
        ...signed(FRESH),
        [LEDGER]: `${ledger}\n[^1]: | Signature | Purpose |\n    | --- | --- |\n    | ${FRESH} | Task packet: WP-2-New |\n`,
      },
    ],
    caught: 'signature-recorded',
  },
  {
    name: 'spelled with entities',
    branch: governed,
    steps: [{ ...signed(FRESH), [NEW]: newPacket('&#109;aria060320261130') }],
    caught: 'packet-signed',
  },
  {
    name: 'for a path with an unseen character',
    branch: governed,
    steps: [{ ...signed(FRESH), [NEW]: newPacket(FRESH, '- src/session/clock.ts', '- src/session/clock\u200b.ts') }],
    caught: 'in-scope-paths-exact',
  },
  {
    name: 'for a path written from right to left',
    branch: governed,
    steps: [{ ...signed(FRESH), [NEW]: newPacket(FRESH, '- src/session/clock.ts', '- src/session/\u202est.kcolc') }],
    caught: 'in-scope-paths-exact',
  },
  { name: 'the ledger deleted', branch: governed, steps: [{ [LEDGER]: null }], caught: INSERT },
  {
    name: 'the ledger deleted, and brought anew in the next commit',
    branch: governed,
    steps: [{ [LEDGER]: null }, { [LEDGER]: ledger.replace(row, '') }],
    caught: INSERT,
  },
  { name: 'the ledger emptied', branch: governed, steps: [{ [LEDGER]: '' }], caught: INSERT },
  { name: 'the ledger as a link', branch: governed, steps: [{ [LEDGER]: { link: 'TASK_BOARD.md' } }], caught: INSERT },
  {
    name: 'the ledger too large to be parsed',
    branch: governed,
    steps: [{ [LEDGER]: `${ledger.replace(row, '')}\n${'x\n'.repeat(600_000)}` }],
    caught: INSERT,
  },
  {
    name: 'the ledger moved',
    branch: governed,
    steps: [{ [LEDGER]: null, 'docs/old/SIGNATURE_AUDIT.md': ledger }],
    caught: INSERT,
  },
  {
    name: 'a byte of the ledger that is no UTF-8 changed for another',
    branch: governed,
    main: { [LEDGER]: Buffer.from(ledger.replace('4 lines', '4 \xff lines'), 'latin1') },
    steps: [{ [LEDGER]: Buffer.from(ledger.replace('4 lines', '4 \xfe lines'), 'latin1') }],
    caught: INSERT,
  },
  {
    name: 'the signature taken out of a packet by a link',
    branch: governed,
    steps: [{ [SESSION]: { link: 'WP-2-New.md' }, [NEW]: newPacket('maria040320260930') }],
    caught: 'locked-packet-kept',
  },
]
