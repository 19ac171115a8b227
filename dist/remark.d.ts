/** A point in a text: line and column count from 1, column in UTF-16 code units, as in unist. */
export interface Point {
	readonly line: number;
	readonly column: number;
}
/** A stretch of text; `end` is the point after the last character. */
export interface Place {
	readonly start: Point;
	readonly end: Point;
}
/** A text as an editor or a file has it. */
export type Text = string | Uint8Array;
/** How to judge. */
export interface Options {
	/** A configuration file that replaces the one of the repository. */
	readonly config?: string;
	/** Judge as of this time, as an ISO date; default: the clock. */
	readonly now?: string;
}
/** What of a VFile's message is set. */
export interface Message {
	actual?: string | undefined;
	expected?: string[] | undefined;
	fatal?: boolean | null | undefined;
	note?: string | undefined;
	url?: string | undefined;
}
interface File$1 {
	readonly cwd: string;
	readonly path: string;
	readonly value: Text;
	message(reason: string, options: {
		place?: Place | undefined;
		ruleId?: string;
		source: string;
	}): Message;
}
/**
 * A remark plugin that says about a file what `countersign check --all` says about it, with the text that remark was given in
 * place of the file's. Findings from the configured severity on are errors, others warnings, waived ones notes. What keeps a
 * file from being judged is an error, too.
 */
declare function remarkCountersign(options?: Options): (_tree: unknown, file: File$1) => Promise<undefined>;

export {
	remarkCountersign as default,
};

export {};
