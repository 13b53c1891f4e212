import type { Environment } from 'vitest/runtime';
import { endAll } from './shared-browsers.ts';

/** Node as it is. When a process has run its last file, the browsers that its files shared end. */
export default {
	name: 'shared-browsers',
	viteEnvironment: 'ssr',
	setup: () => ({ teardown: endAll }),
} satisfies Environment;
