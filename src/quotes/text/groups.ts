/** Collects labels by word, and gives the words that have the same labels together. */
export class Groups<T extends string> {
	private readonly labels = new Map<string, T[]>();

	add(word: string, label: T): void {
		this.labels.set(word, [...(this.labels.get(word) ?? []), label]);
	}

	list(): [labels: T[], words: string][] {
		const groups = new Map<string, [T[], string[]]>();
		for (const [word, labels] of this.labels) {
			const group = groups.get(labels.join()) ?? [labels, []];
			group[1].push(word);
			groups.set(labels.join(), group);
		}
		return [...groups.values()].map(([labels, words]) => [labels, words.sort().join(' ')]);
	}
}
