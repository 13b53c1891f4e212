import { Switch } from '../controls/choices.tsx';
import { words } from '../platform/words.ts';
import type { KeptRule } from '../settings/settings.ts';
import type { SectionProps } from './section.ts';

/** What is hidden in pages without being asked, and the exceptions that the person has made. */
export function CleaningSection({ settings, change }: SectionProps) {
	const { cleaning, kept } = settings;
	const choices = Object.entries(cleaning);
	const keeps = Object.entries(kept).flatMap(([host, rules]) =>
		rules.map((rule) => ({ host, rule })),
	);
	const forget = (host: string, rule: KeptRule): void => {
		const others = (kept[host] ?? []).filter((other) => other !== rule);
		void change({ kept: { ...kept, [host]: others } });
	};
	const forgetChoice = (host: string): void => {
		const others = choices.filter(([other]) => other !== host);
		void change({ cleaning: Object.fromEntries(others) });
	};
	return (
		<section aria-labelledby="cleaning">
			<h2 id="cleaning">{words('options_cleaning')}</h2>
			<Switch
				label={words('options_clean')}
				on={settings.clean}
				onSwitch={(clean) => change({ clean })}
			/>
			{choices.length > 0 && (
				<>
					<h3>{words('options_cleaning_own')}</h3>
					<ul class="hosts">
						{choices.map(([host, on]) => (
							<li key={host}>
								<span>{host}</span>
								<em>{words(on ? 'options_cleaning_on' : 'options_cleaning_off')}</em>
								<button
									type="button"
									aria-label={words('options_site_remove', host)}
									onClick={() => forgetChoice(host)}
								>
									{words('options_remove')}
								</button>
							</li>
						))}
					</ul>
				</>
			)}
			{keeps.length > 0 && (
				<>
					<h3>{words('options_kept_pieces')}</h3>
					<ul class="hosts">
						{keeps.map(({ host, rule }) => (
							<li key={`${host} ${rule.step} ${rule.rule}`}>
								<span>
									{host} <code>{rule.rule}</code>
								</span>
								<button
									type="button"
									aria-label={words('options_site_remove', `${host} ${rule.rule}`)}
									onClick={() => forget(host, rule)}
								>
									{words('options_remove')}
								</button>
							</li>
						))}
					</ul>
				</>
			)}
		</section>
	);
}
