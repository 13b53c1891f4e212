import { hostWithin } from '../base/address.ts';
import { fiveTv } from './5-tv.ts';
import { aif } from './aif.ts';
import { gazeta } from './gazeta.ts';
import { interfax } from './interfax.ts';
import { izvestia } from './izvestia.ts';
import { kommersant } from './kommersant.ts';
import { kp } from './kp.ts';
import { lenta } from './lenta.ts';
import { meduza } from './meduza.ts';
import { mk } from './mk.ts';
import type { SiteProfile } from './profile.ts';
import { rbc } from './rbc.ts';
import { renTv } from './ren-tv.ts';
import { rg } from './rg.ts';
import { ria } from './ria.ts';
import { russianRt } from './russian-rt.ts';
import { tass } from './tass.ts';
import { vedomosti } from './vedomosti.ts';

/** Every site that is known, sorted by key. */
export const profiles: readonly SiteProfile[] = [
	fiveTv,
	aif,
	gazeta,
	interfax,
	izvestia,
	kommersant,
	kp,
	lenta,
	meduza,
	mk,
	rbc,
	renTv,
	rg,
	ria,
	russianRt,
	tass,
	vedomosti,
];

/** The profile of the site that a host belongs to, or null. */
export function profileOf(host: string): SiteProfile | null {
	return profiles.find(({ hosts }) => hostWithin(host, hosts)) ?? null;
}
