/** "Jr", "III": what tells a son from his father behind a surname. */
export function isGeneration(word = ''): boolean {
	return /^(?:Jr|Sr|I{2,3}|IV)$/i.test(word);
}
