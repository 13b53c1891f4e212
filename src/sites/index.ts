import { hostWithin } from '../understand/address.ts';
import { izvestia } from './izvestia.ts';
import type { SiteProfile } from './profile.ts';

/** Every site that is known, by key. */
export const profiles: readonly SiteProfile[] = [izvestia];

/** The profile of the site that a host belongs to, or null. */
export function profileOf(host: string): SiteProfile | null {
	return profiles.find(({ hosts }) => hostWithin(host, hosts)) ?? null;
}
