/**
 * Runs with all rights in the process of the page: a `Weight`. All that nobody needs is collected first, as when
 * memory runs short.
 */
export const WEIGHT = `
	const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
	return new Promise((resolve) => memory.minimizeMemoryUsage(resolve)).then(() => ({
		heap: memory.heapAllocated,
		nodes: document.evaluate('count(//node())', document).numberValue,
		listeners: [window, document, document.documentElement].reduce(
			(sum, target) => sum + Services.els.getListenerInfoFor(target).length, 0),
	}));`;
