import type { Token } from './token.ts';

/** Makes possessives of the apostrophes in "the pilots' union": marks behind an "s" that close nothing. */
export function readOwnersMarks(tokens: Token[]): void {
	let open = false;
	for (const [i, token] of tokens.entries()) {
		if (token.kind !== 'mark' || !/^['‘’]$/.test(token.text)) continue;
		const next = tokens[i + 1];
		if (token.spaced) open = next?.spaced === false;
		else if (
			next?.kind === 'word' &&
			next.spaced &&
			endsInS(tokens[i - 1]!) &&
			!(open && closes(tokens, i))
		)
			token.kind = 'possessive';
		else open = false;
	}
}

function endsInS({ kind, lower }: Token): boolean {
	return kind === 'word' && lower.length > 2 && lower.endsWith('s');
}

/** Whether an apostrophe closes what a mark before it opens: unless a later one does, behind a comma or the like. */
function closes(tokens: readonly Token[], at: number): boolean {
	for (let i = at + 1; i < tokens.length; i += 1) {
		const { kind, text, spaced } = tokens[i]!;
		if (kind !== 'mark' || !/^['‘’]$/.test(text)) continue;
		return spaced || tokens[i - 1]!.kind !== 'point';
	}
	return true;
}
