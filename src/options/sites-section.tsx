import { useEffect, useState } from 'preact/hooks';
import { allowedSites, askForSite, giveBackSite, watchPermissions } from '../platform/sites.ts';
import { words } from '../platform/words.ts';
import { AddForm } from './add-form.tsx';
import { hostOfInput } from './host-of-input.ts';
import type { SectionProps } from './section.ts';
import { SiteExceptions } from './site-exceptions.tsx';

/** The sites where the reader opens by itself; each has a permission of its own. */
export function SitesSection({ settings, change, announce }: SectionProps) {
	const { sites, except } = settings;
	const [allowed, setAllowed] = useState<readonly string[]>(sites);
	useEffect(() => {
		const life = new AbortController();
		const look = () => void allowedSites(sites).then(setAllowed);
		look();
		watchPermissions(look, life.signal);
		return () => life.abort();
	}, [sites]);

	const allow = async (host: string): Promise<boolean> => {
		// First of all, because the question needs the click.
		if (!(await askForSite(host))) {
			announce(words('options_site_refused', host));
			return false;
		}
		if (await change({ sites: [...new Set([...sites, host])] })) return true;
		// No permission without its place in the list.
		await giveBackSite(host);
		return false;
	};
	const add = async (input: string): Promise<boolean> => {
		const host = hostOfInput(input);
		if (host) return allow(host);
		announce(words('options_site_unknown'));
		return false;
	};
	const remove = (host: string) => change({ sites: sites.filter((site) => site !== host) });
	return (
		<section aria-labelledby="sites">
			<h2 id="sites">{words('options_sites')}</h2>
			<p class="about">{words('options_sites_about')}</p>
			{sites.length > 0 && (
				<ul class="hosts">
					{sites.map((host) => (
						<li key={host}>
							<span>{host}</span>
							{!allowed.includes(host) && (
								<>
									<em>{words('options_site_not_allowed')}</em>
									<button type="button" onClick={() => allow(host)}>
										{words('options_site_allow')}
									</button>
								</>
							)}
							<button
								type="button"
								aria-label={words('options_site_remove', host)}
								onClick={() => remove(host)}
							>
								{words('options_remove')}
							</button>
							<SiteExceptions
								host={host}
								paths={except[host] ?? []}
								change={(paths) => change({ except: { ...except, [host]: paths } })}
								announce={announce}
							/>
						</li>
					))}
				</ul>
			)}
			<AddForm
				label={words('options_site_address')}
				placeholder="example.com"
				inputMode="url"
				add={add}
			/>
		</section>
	);
}
