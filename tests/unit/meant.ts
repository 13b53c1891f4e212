import { vi } from 'vitest';

// jsdom marks no event as a person's; what the reader does with those of scripts is tested in the real browsers.
vi.mock('../../src/reader/overlay/trust.ts', async (original) => ({
	...(await original<typeof import('../../src/reader/overlay/trust.ts')>()),
	isMeant: () => true,
}));
