/** One piece of state that several views watch. */
export interface Store<T> {
	get(): T;
	/** Merges the change; watchers hear of it once, after it is in, and only if something differs. */
	set(change: Partial<T>): void;
	watch(watcher: (state: T, before: T) => void): void;
}

export function makeStore<T extends object>(initial: T): Store<T> {
	let state = initial;
	const watchers: ((state: T, before: T) => void)[] = [];
	return {
		get: () => state,
		set(change) {
			const before = state;
			const after = { ...state, ...change };
			const keys = Object.keys(change) as (keyof T)[];
			if (keys.every((key) => Object.is(after[key], before[key]))) return;
			state = after;
			for (const watcher of watchers) watcher(after, before);
		},
		watch(watcher) {
			watchers.push(watcher);
		},
	};
}
